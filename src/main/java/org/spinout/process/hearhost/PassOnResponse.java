package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_RESPONSE;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/** Passes on to the other host whether the team agrees to its change. */
@Component
class PassOnResponse implements JavaDelegate {

    private final Hosts hosts;
    private final CaseMessages messages;

    PassOnResponse(Hosts hosts, CaseMessages messages) {
        this.hosts = hosts;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var host = HOST_BODY.from(execution);

        hosts.respond(caseNumber, host, HOST_RESPONSE.from(execution).equals("accepted"));

        messages.tellPartHolding(HearHost.TEAM_ANSWERED, caseNumber, Map.of(BODY_ID.name(), host), Map.of());
    }
}
