package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that the staff side did not respond in time. Silence is never consent. */
@Component
class MarkStaffSilence implements JavaDelegate {

    private final Silences silences;

    MarkStaffSilence(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var words = "Asked, and no response in 20 working days. This is not to be read as consent.";

        silences.mark(execution, Consultation.STAFF_GATE, words);

        DevelopBusinessCase.STAFF_SIDE_SAID.set(execution, words);
    }
}
