package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that the sponsor did not reply to the staff representatives in time. */
@Component
class MarkReplySilence implements JavaDelegate {

    private final Silences silences;

    MarkReplySilence(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var words = "The sponsor was asked and has not replied in 20 working days.";

        silences.mark(execution, Consultation.STAFF_REPLY_GATE, words);

        DevelopBusinessCase.STAFF_SIDE_ANSWERED.set(execution, words);
    }
}
