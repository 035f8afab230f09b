package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the chair that a case waits and no meeting has taken it. */
@Component
class TellChair implements JavaDelegate {

    private final CaseNotices notices;

    TellChair(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var service = SERVICE_NAME.from(execution);

        notices.tellBody(
                BODY_ID.from(execution),
                Role.BOARD_CHAIRS.group(),
                caseNumber,
                "No meeting has decided on " + service + " yet",
                "The paper of " + service + " (" + caseNumber
                        + ") is with the board and waits for a decision. Please ask the secretary to call a meeting.");
    }
}
