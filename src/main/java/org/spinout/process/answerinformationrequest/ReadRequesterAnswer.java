package org.spinout.process.answerinformationrequest;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Lets the clock go on when the requester has answered. */
@Component
class ReadRequesterAnswer implements JavaDelegate {

    private final OwnAnswers answers;
    private final ReplyClock clock;
    private final WorkingDays days;

    ReadRequesterAnswer(OwnAnswers answers, ReplyClock clock, WorkingDays days) {
        this.answers = answers;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = answers.latest(execution, AnswerInformationRequest.DECISION_FORM);
        var answer = answers.latest(execution, AnswerInformationRequest.ANSWER_FORM);
        var due = clock.dueOf(execution);

        var resumed = Optional.ofNullable(answer.day("cameOn"))
                .map(came -> clock.resumed(
                        Objects.requireNonNull(asked.text("outcome")), due, days.dateOf(asked.at()), came));

        resumed.ifPresent(day -> clock.set(execution, day));
        AnswerInformationRequest.REQUESTER_ANSWER.set(execution, answer.text("outcome"));
    }
}
