package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that the patient representatives did not say whether the answer is enough. */
@Component
class MarkReferralSilence implements JavaDelegate {

    private final Silences silences;

    MarkReferralSilence(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silences.mark(
                execution,
                Consultation.REFERRAL_GATE,
                "They had the answer for 10 working days and did not say whether it is enough. This is not to be read as"
                        + " being content.");
    }
}
