package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that the patient representatives did not respond in time. Silence is never consent. */
@Component
class MarkPatientSilence implements JavaDelegate {

    private final Silences silences;

    MarkPatientSilence(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var days = ConsultPatients.ENGAGEMENT_LEAST.from(execution);

        silences.mark(
                execution,
                Consultation.PATIENTS_GATE,
                "Asked, and no response in " + days + " working days. This is not to be read as consent.");
    }
}
