package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_NAME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/** Lets the case go on without a host that has refused: its staff and its part of the service stay where they are. */
@Component
class LeaveOutHost implements JavaDelegate {

    private final Hosts hosts;
    private final CaseNotices notices;

    LeaveOutHost(Hosts hosts, CaseNotices notices) {
        this.hosts = hosts;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var host = HOST_BODY.from(execution);
        var subject = SERVICE_NAME.from(execution) + " goes on without " + HOST_NAME.from(execution);
        var text = "Its board has refused, and the team of " + caseNumber
                + " goes on without it: the staff of that body and its part of the service stay where they are.";

        hosts.leaveOut(caseNumber, host);

        notices.tellHost(Role.SPONSORS.group(), caseNumber, subject, text);
        notices.tellHost(Role.BOARD_SECRETARIES.group(), caseNumber, subject, text);
        notices.tellBody(host, Role.BOARD_SECRETARIES.group(), caseNumber, subject, text);
    }
}
