package org.spinout.process.succeedbody;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The cases in which a body still has a part: as host, as another host, as commissioner, or because something of the case
 * runs there. What has come to its end stays where it ended.
 */
@Component
class CasesOfBody {

    private final Proposals proposals;
    private final Hosts hosts;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    CasesOfBody(Proposals proposals, Hosts hosts, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.proposals = proposals;
        this.hosts = hosts;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** In the order of their numbers. */
    List<Proposal> of(String bodyId) {
        var running = running(bodyId);
        return proposals.all().stream()
                .filter(proposal -> running.contains(proposal.number())
                        || (!proposal.state().isFinal() && hasPart(bodyId, proposal)))
                .sorted(Comparator.comparing(Proposal::number))
                .toList();
    }

    private boolean hasPart(String bodyId, Proposal proposal) {
        return proposal.bodyId().equals(bodyId)
                || bodyId.equals(proposal.commissionerId())
                || hosts.find(proposal.number(), bodyId).isPresent();
    }

    private TreeSet<String> running(String bodyId) {
        var keys = new TreeSet<String>();
        messages.asNobody(() -> runtime.createProcessInstanceQuery().tenantIdIn(bodyId).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(Objects::nonNull)
                .forEach(keys::add));
        return keys;
    }
}
