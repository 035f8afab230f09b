package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_NAME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the team, the sponsors and that host's managers that a host keeps the case waiting. Silence approves nothing. */
@Component
class TellOfSilence implements JavaDelegate {

    private final CaseNotices notices;

    TellOfSilence(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var host = HOST_NAME.from(execution);
        var subject = host + " has not decided on " + SERVICE_NAME.from(execution) + " yet";
        var text = "The case " + caseNumber + " goes on only when the board of " + host
                + " has answered. Please ask its secretary when it meets.";

        notices.tellTeam(caseNumber, subject, text);
        notices.tellHost(Role.SPONSORS.group(), caseNumber, subject, text);
        notices.tellBody(HOST_BODY.from(execution), Role.OVERSIGHT.group(), caseNumber, subject, text);
    }
}
