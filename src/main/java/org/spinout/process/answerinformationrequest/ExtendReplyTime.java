package org.spinout.process.answerinformationrequest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Moves the reply to the day that was named, with the reasons that were recorded, so that the public interest is weighed. */
@Component
class ExtendReplyTime implements JavaDelegate {

    private final OwnAnswers answers;
    private final ReplyClock clock;

    ExtendReplyTime(OwnAnswers answers, ReplyClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, AnswerInformationRequest.DECISION_FORM);

        var replyBy = Objects.requireNonNull(decision.day("replyBy"), "the form asks for the day");

        clock.set(execution, replyBy);
    }
}
