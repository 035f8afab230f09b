package org.spinout.process.changeteam;

import static org.spinout.process.changeteam.ChangeTeam.PERSON;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Offers the open tasks of the team to the team as it now is. A task knows whom it was offered to when it was made; who
 * left lets go of what they had claimed.
 */
@Component
class OfferOpenTasks implements JavaDelegate {

    private final Proposals proposals;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AuthorizationService authorizations;
    private final CaseMessages messages;

    OfferOpenTasks(
            Proposals proposals,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy AuthorizationService authorizations,
            CaseMessages messages) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.runtime = runtime;
        this.authorizations = authorizations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));
        var team = proposals.team(proposal.number());
        var person = PERSON.from(execution);

        messages.asNobody(() -> {
            openTasks(proposal).forEach(task -> offer(task, team, person));
            nameLead(proposal);
        });
    }

    private Iterable<Task> openTasks(Proposal proposal) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(proposal.number())
                .list();
    }

    private void offer(Task task, Set<String> team, String person) {
        var offeredTo = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals("candidate") && link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .collect(Collectors.toCollection(TreeSet::new));
        var isTeamTask = offeredTo.stream().anyMatch(user -> team.contains(user) || user.equals(person));
        if (!isTeamTask) {
            return;
        }
        team.stream()
                .filter(member -> !offeredTo.contains(member))
                .forEach(member -> tasks.addCandidateUser(task.getId(), member));
        offeredTo.stream()
                .filter(user -> !team.contains(user))
                .forEach(user -> tasks.deleteCandidateUser(task.getId(), user));
        if (!team.contains(person)) {
            takeBack(task, person);
        }
    }

    /** Being offered a task left a right to see and do it, which the engine does not take away with the offer. */
    private void takeBack(Task task, String person) {
        if (person.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
        authorizations
                .createAuthorizationQuery()
                .userIdIn(person)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    /** The lead is a variable of the spine and of its stages. */
    private void nameLead(Proposal proposal) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(proposal.number()).list().stream()
                .filter(part -> runtime.getVariable(part.getId(), CaseVariables.LEAD.name()) != null)
                .forEach(part -> runtime.setVariable(part.getId(), CaseVariables.LEAD.name(), proposal.lead()));
    }
}
