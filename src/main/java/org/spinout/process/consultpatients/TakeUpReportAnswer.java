package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Puts the answer of the host before those who asked for it, word for word and marked when late. */
@Component
class TakeUpReportAnswer implements JavaDelegate {

    private final Consultation consultation;

    TakeUpReportAnswer(Consultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var answer = consultation.patientsAnswered(number);

        ConsultPatients.ANSWERED.set(execution, ShownText.fitting(answer));
    }
}
