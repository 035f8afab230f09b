package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Marks that the scrutiny committee did not answer in the time the case waits for it. */
@Component
class MarkScrutinySilence implements JavaDelegate {

    private final Silences silences;

    MarkScrutinySilence(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var days = ConsultPatients.SCRUTINY_LEAST.from(execution);

        silences.mark(
                execution,
                Consultation.SCRUTINY_GATE,
                "The plan was referred, and no answer came in " + days
                        + " working days. This is not to be read as agreement.");
    }
}
