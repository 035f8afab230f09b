package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Consultation;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Takes up what the patient representatives said, and whether the host now owes them an answer. */
@Component
class TakeUpPatientResponse implements JavaDelegate {

    private final Answers answers;
    private final Consultation consultation;

    TakeUpPatientResponse(Answers answers, Consultation consultation) {
        this.answers = answers;
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var response = answers.latest(execution.getProcessBusinessKey(), ConsultPatients.RESPONSE_FORM);

        var said = consultation.patientsSaid(response.caseNumber());

        ConsultPatients.SAID.set(execution, ShownText.fitting(said));
        ConsultPatients.ANSWER_OWED.set(execution, response.isYes("patientReport"));
    }
}
