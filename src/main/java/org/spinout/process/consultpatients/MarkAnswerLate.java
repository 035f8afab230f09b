package org.spinout.process.consultpatients;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.Consultation;
import org.spinout.process.Silences;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Marks that the answer owed to the patient representatives is late, and tells those who wait and those who owe it. */
@Component
class MarkAnswerLate implements JavaDelegate {

    private final Silences silences;
    private final CaseNotices notices;

    MarkAnswerLate(Silences silences, CaseNotices notices) {
        this.silences = silences;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var words = "An answer was owed within " + ConsultPatients.ANSWER_LEAST.from(execution)
                + " working days and has not come. It is still owed, and will be marked as late.";

        silences.markLate(execution, Consultation.PATIENTS_ANSWER_GATE, words);

        var subject =
                "The answer to the patient representatives is late: " + CaseVariables.SERVICE_NAME.from(execution);
        notices.tellHost(Role.PATIENT_REPRESENTATIVES.group(), number, subject, words);
        notices.tellHost(Role.SPONSORS.group(), number, subject, words);
        notices.tellHost(Role.BOARD_CHAIRS.group(), number, subject, words);
    }
}
