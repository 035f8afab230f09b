package org.spinout.process.succeedbody;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Succession;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is under way at a body that ends: tasks in somebody's hands, items on agendas, holds, its own meetings. */
@Component
class OpenBusiness {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final AgendaItems items;
    private final Holds holds;
    private final Proposals proposals;
    private final Directory directory;
    private final Bodies bodies;

    OpenBusiness(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            CaseMessages messages,
            AgendaItems items,
            Holds holds,
            Proposals proposals,
            Directory directory,
            Bodies bodies) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.messages = messages;
        this.items = items;
        this.holds = holds;
        this.proposals = proposals;
        this.directory = directory;
        this.bodies = bodies;
    }

    /** What happens to open tasks, agenda and hold of a case, in sentences. */
    List<String> of(Proposal proposal, Succession succession, String successor) {
        var said = new ArrayList<String>();
        messages.asNobody(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(proposal.number())
                .tenantIdIn(succession.predecessor())
                .taskAssigned()
                .list()
                .stream()
                .filter(task -> !directory.bodiesOf(task.getAssignee()).contains(successor))
                .filter(task -> !(succession.teamsFollow()
                        && proposals.team(proposal.number()).contains(task.getAssignee())))
                .map(task -> proposal.number() + ": \"" + task.getName() + "\" goes back to its role. "
                        + directory.nameOf(task.getAssignee()) + ", who has it, is not registered with "
                        + bodies.get(successor).name() + ".")
                .forEach(said::add));
        items.ofCase(proposal.number()).stream()
                .filter(item ->
                        item.state() == ItemState.ON_AGENDA && item.bodyId().equals(succession.predecessor()))
                .map(item -> proposal.number() + " is taken off the agenda of " + item.meetingNumber()
                        + " and waits for the first meeting of "
                        + bodies.get(successor).name() + ".")
                .forEach(said::add);
        if (holds.isHeld(proposal.number())) {
            said.add(proposal.number() + " is on hold, and stays on hold where it goes.");
        }
        return said;
    }

    /** What the body has under way that belongs to no case, and so stays and is for somebody to end. */
    Optional<String> besideCases(String bodyId) {
        var keys = new ArrayList<String>();
        messages.asNobody(
                () -> runtime.createProcessInstanceQuery().tenantIdIn(bodyId).rootProcessInstances().list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .filter(Objects::nonNull)
                        .filter(key -> proposals.find(key).isEmpty())
                        .distinct()
                        .sorted()
                        .forEach(keys::add));
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of("These belong to no case and stay with the organisation that ends; bring them to an end"
                        + " there: " + keys.stream().limit(20).collect(Collectors.joining(", ")) + ".");
    }
}
