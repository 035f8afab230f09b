package org.spinout.process.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A deputy never sits on both sides of a case. Whoever is of its team, is its line manager, or has decided on it in
 * another role leaves the place of the absent person empty. What is closed to the absent person is closed to the deputy.
 */
@Component
class SidesOfDeputies implements TaskRule {

    private final RolesAsked rolesAsked;
    private final RuntimeService runtime;
    private final RolesAtBody roles;
    private final HeldTasks heldTasks;
    private final ObjectProvider<Proposals> proposals;
    private final ObjectProvider<DecisionRecord> record;

    SidesOfDeputies(
            RolesAsked rolesAsked,
            @Lazy RuntimeService runtime,
            RolesAtBody roles,
            HeldTasks heldTasks,
            ObjectProvider<Proposals> proposals,
            ObjectProvider<DecisionRecord> record) {
        this.rolesAsked = rolesAsked;
        this.runtime = runtime;
        this.roles = roles;
        this.heldTasks = heldTasks;
        this.proposals = proposals;
        this.record = record;
    }

    @Override
    public void check(String userId, Task task) {
        var body = task.getTenantId();
        if (body == null) {
            return;
        }
        var named = NamedTasks.ROLES.get(task.getTaskDefinitionKey());
        if (named != null) {
            caseOf(task).ifPresent(proposal -> checkNamed(userId, roles.actsFor(userId, named, body), proposal, task));
            return;
        }
        var asked = rolesAsked.of(task);
        if (asked.stream().noneMatch(role -> roles.holdsInOwnRight(userId, role, body))) {
            caseOf(task)
                    .ifPresent(proposal -> asked.forEach(role -> {
                        var absent = roles.standsInFor(userId, role, body);
                        if (!absent.isEmpty()) {
                            checkSides(userId, role, absent, proposal);
                        }
                    }));
        }
    }

    /** Here a deputy acts for a person and not for a role, which they may well hold beside. */
    private void checkNamed(String userId, Collection<String> absent, Proposal proposal, Task task) {
        var manager = proposal.lineManager();
        if (manager == null || userId.equals(manager)) {
            return;
        }
        if (absent.contains(manager)) {
            checkTeam(userId, List.of(manager), proposal);
        } else if (heldTasks.isOfferedToPerson(userId, task)) {
            throw new Refusal.NotEntitled("Your time as a deputy is over. This task is for the line manager again.");
        }
    }

    private void checkSides(String userId, String role, Collection<String> absent, Proposal proposal) {
        checkTeam(userId, absent, proposal);
        if (userId.equals(proposal.lineManager())) {
            throw refusal(proposal, "you are the line manager of this team");
        }
        var decidedOtherwise = record.getObject().of(proposal.number()).stream()
                .map(entry -> entry.decision())
                .anyMatch(decision ->
                        decision.user().equals(userId) && !decision.role().startsWith(role));
        if (decidedOtherwise) {
            throw refusal(proposal, "you have decided on this case in another role");
        }
    }

    private void checkTeam(String userId, Collection<String> absent, Proposal proposal) {
        var team = new TreeSet<>(proposals.getObject().team(proposal.number()));
        if (team.contains(userId)) {
            throw refusal(proposal, "you are of its team");
        }
        if (!absent.isEmpty() && team.containsAll(absent)) {
            throw refusal(proposal, "whom you stand in for is of its team and could not act on it either");
        }
    }

    private static Refusal refusal(Proposal proposal, String why) {
        return new Refusal.NotEntitled("You cannot act as a deputy on " + proposal.number() + ": " + why
                + ". Leave this task to a colleague, or ask your administrator for another deputy.");
    }

    private Optional<Proposal> caseOf(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .flatMap(proposals.getObject()::find);
    }
}
