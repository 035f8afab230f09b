package org.spinout.process.succeedbody;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.spinout.process.CaseMessages;
import org.spinout.process.hearhost.HearHost;
import org.spinout.proposal.Host;
import org.spinout.proposal.Proposal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether two hosts of a case become one body, and whether the part of the one that ends can end now. */
@Component
class TwoHosts {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseMessages messages;

    TwoHosts(@Lazy RuntimeService runtime, @Lazy RepositoryService repository, CaseMessages messages) {
        this.runtime = runtime;
        this.repository = repository;
        this.messages = messages;
    }

    /** The other host whose part ends when one body takes the place of another; empty where no two become one. */
    static Optional<String> ending(List<Host> others, Proposal proposal, String predecessor, String successor) {
        if (proposal.bodyId().equals(predecessor)) {
            return isAmong(others, successor) ? Optional.of(successor) : Optional.empty();
        }
        return isAmong(others, predecessor) && (proposal.bodyId().equals(successor) || isAmong(others, successor))
                ? Optional.of(predecessor)
                : Optional.empty();
    }

    private static boolean isAmong(List<Host> others, String body) {
        return others.stream().anyMatch(other -> other.bodyId().equals(body));
    }

    /** Where the case hears this host, it waits for its board, and not for its team; and it knows hosts that join. */
    boolean canEnd(String caseNumber, String body) {
        var free = new boolean[1];
        messages.asNobody(() -> free[0] = runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(HearHost.PROCESS)
                .processInstanceBusinessKey(caseNumber)
                .variableValueEquals(HearHost.HOST_BODY.name(), body)
                .list()
                .stream()
                .allMatch(this::waitsForItsBoard));
        return free[0];
    }

    private boolean waitsForItsBoard(ProcessInstance hearing) {
        return repository
                                .getBpmnModelInstance(hearing.getProcessDefinitionId())
                                .getModelElementById(HearHost.JOINED_END)
                        != null
                && runtime.createEventSubscriptionQuery()
                                .processInstanceId(hearing.getId())
                                .eventName(HearHost.HOST_ANSWERED)
                                .count()
                        > 0;
    }
}
