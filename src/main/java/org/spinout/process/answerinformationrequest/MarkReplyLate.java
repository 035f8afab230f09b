package org.spinout.process.answerinformationrequest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Silences;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Enters in the record that the day for the reply has passed; the reply is owed all the same. */
@Component
class MarkReplyLate implements JavaDelegate {

    private final Silences silences;
    private final ReplyClock clock;

    MarkReplyLate(Silences silences, ReplyClock clock) {
        this.silences = silences;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = clock.dueOf(execution);

        silences.markLate(
                execution,
                AnswerInformationRequest.REPLY_GATE,
                "The reply was due by " + Days.inWords(due) + " and had not been decided when that day ended.");
    }
}
