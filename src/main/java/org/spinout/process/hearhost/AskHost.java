package org.spinout.process.hearhost;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.BODY_KIND;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.LEAD;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.hearhost.HearHost.HOST_ASKED;
import static org.spinout.process.hearhost.HearHost.HOST_BODY;
import static org.spinout.process.hearhost.HearHost.HOST_NAME;
import static org.spinout.process.hearhost.HearHost.WITHOUT_HOST;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseMessages;
import org.spinout.process.engine.CaseTenants;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Puts the case to another host. Its part is an instance of its own in its own body, whose people see of the case what
 * their board needs to decide.
 */
@Component
class AskHost implements JavaDelegate {

    private final Proposals proposals;
    private final Hosts hosts;
    private final Bodies bodies;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    AskHost(Proposals proposals, Hosts hosts, Bodies bodies, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.proposals = proposals;
        this.hosts = hosts;
        this.bodies = bodies;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CASE_NUMBER.from(execution));
        var host = bodies.get(HOST_BODY.from(execution));
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), host.id(),
                CASE_NUMBER.name(), proposal.number(),
                SERVICE_NAME.name(), proposal.serviceName(),
                LEAD.name(), proposal.lead(),
                BODY_ID.name(), host.id(),
                BODY_KIND.name(), host.kind().name());

        hosts.ask(proposal.number(), host.id());
        messages.asNobody(() -> runtime.createMessageCorrelation(HearHost.HOST_ASKED_TO_DECIDE)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());

        HOST_NAME.set(execution, host.name());
        HOST_ASKED.set(execution, "");
        WITHOUT_HOST.set(execution, "");
    }
}
