package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Tells everybody who could do something about it that an approved case still waits to be announced. */
@Component
class TellNoWave implements JavaDelegate {

    private final CaseNotices notices;

    TellNoWave(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var subject = CaseVariables.SERVICE_NAME.from(execution) + " still waits for a wave";
        var text = "The case is approved and waits to be announced. No wave has taken it for sixty working days."
                + " Assurers gather one with \"Announce a wave\" in Tasklist.";

        notices.tellTeam(caseNumber, subject, text);
        notices.tellHost("sponsors", caseNumber, subject, text);
        notices.tellHost("assurers", caseNumber, subject, text);
    }
}
