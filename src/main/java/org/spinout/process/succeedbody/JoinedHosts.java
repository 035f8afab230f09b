package org.spinout.process.succeedbody;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.CaseMessages;
import org.spinout.process.decideforhost.DecideForHost;
import org.spinout.process.hearhost.HearHost;
import org.spinout.process.people.Role;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Two hosts of one case that become one body. Of the two parts that of another host ends, and what both boards were to
 * decide is decided once, by the board that the remaining part is before. What either has decided stays on record.
 */
@Component
class JoinedHosts {

    private static final String GATE = "Hosts become one";

    /** Ends the part of another host; the model has no other way to end one early. */
    private static final String PART_ENDS = "Message_ProposalWithdrawn";

    private final Successions successions;
    private final Proposals proposals;
    private final Hosts hosts;
    private final Obstacles obstacles;
    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final DecisionRecord record;
    private final Bodies bodies;

    JoinedHosts(
            Successions successions,
            Proposals proposals,
            Hosts hosts,
            Obstacles obstacles,
            @Lazy RuntimeService runtime,
            CaseMessages messages,
            DecisionRecord record,
            Bodies bodies) {
        this.successions = successions;
        this.proposals = proposals;
        this.hosts = hosts;
        this.obstacles = obstacles;
        this.runtime = runtime;
        this.messages = messages;
        this.record = record;
        this.bodies = bodies;
    }

    /**
     * Joins them where two become one and nothing keeps the case from moving; a second call finds nothing to join.
     *
     * @param nationalBody for which the succession was approved
     */
    void join(Succession succession, String caseNumber, String nationalBody) {
        var proposal = proposals.lock(caseNumber);
        var successor =
                Objects.requireNonNull(successions.choices(succession.number()).get(caseNumber));
        var ending = TwoHosts.ending(hosts.of(caseNumber), proposal, succession.predecessor(), successor);
        if (ending.isPresent() && obstacles.of(succession, proposal, successor).isEmpty()) {
            end(caseNumber, ending.get());
            enter(succession, caseNumber, successor, nationalBody);
        }
    }

    private void end(String caseNumber, String body) {
        hosts.join(caseNumber, body);
        messages.asNobody(() -> {
            partsOf(caseNumber, body)
                    .forEach(part -> runtime.createMessageCorrelation(PART_ENDS)
                            .processInstanceId(part.getId())
                            .correlate());
        });
        messages.tellPartsHolding(HearHost.HOST_ANSWERED, caseNumber, HearHost.HOST_BODY.name(), body);
    }

    private List<ProcessInstance> partsOf(String caseNumber, String body) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(DecideForHost.PROCESS)
                .processInstanceBusinessKey(caseNumber)
                .tenantIdIn(body)
                .list();
    }

    private void enter(Succession succession, String caseNumber, String successor, String nationalBody) {
        record.enter(new NewEntry(
                caseNumber,
                GATE,
                "joined",
                null,
                bodies.get(succession.predecessor()).name() + " and "
                        + bodies.get(successor).name() + ", both hosts of this case, are one body by "
                        + succession.number() + ": " + succession.legalBasis()
                        + ". What both boards were to decide is decided once, by the board of "
                        + bodies.get(successor).name() + ".",
                Objects.requireNonNull(succession.approvedBy(), "only what is approved moves"),
                Role.ADMINISTRATORS.group(),
                nationalBody,
                List.of(succession.number()),
                List.of()));
    }
}
