package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that representatives did not answer in time. Silence is never consent. */
@Component
class MarkNoStaffAnswer implements JavaDelegate {

    private final Silences silences;

    MarkNoStaffAnswer(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var words = "Asked, and no answer in 25 working days. This is not to be read as consent.";

        silences.mark(execution, TransferStaff.CONSULTATION_GATE, words);

        TransferStaff.ANSWER_STATUS.set(execution, "no answer");
        TransferStaff.RESPONSE.set(execution, words);
    }
}
