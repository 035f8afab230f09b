package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Gives the business case what was said and answered, word for word. */
@Component
class SumUpConsultation implements JavaDelegate {

    private final Consultation consultation;

    SumUpConsultation(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var said = consultation.patientsSaid(number);
        var answered = consultation.patientsAnswered(number);
        var scrutiny = consultation.scrutinySaid(number);

        ConsultPatients.SAID.set(execution, ShownText.fitting(said));
        ConsultPatients.ANSWERED.set(execution, ShownText.fitting(answered));
        ConsultPatients.SCRUTINY_SAID.set(execution, ShownText.fitting(scrutiny));
    }
}
