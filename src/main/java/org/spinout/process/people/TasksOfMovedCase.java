package org.spinout.process.people;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a case that has gone to another body. Whoever is not one of that body's people lets go of them; where
 * that leaves nobody, those who hold the role at that body are asked.
 */
@Component
public class TasksOfMovedCase {

    private final TaskService tasks;
    private final HeldTasks held;
    private final RolesAsked asked;
    private final OpenRequests requests;
    private final RolesAtBody roles;
    private final Directory directory;

    TasksOfMovedCase(
            @Lazy TaskService tasks,
            HeldTasks held,
            RolesAsked asked,
            OpenRequests requests,
            RolesAtBody roles,
            Directory directory) {
        this.tasks = tasks;
        this.held = held;
        this.asked = asked;
        this.requests = requests;
        this.roles = roles;
        this.directory = directory;
    }

    /**
     * Gives back what nobody at the new body has in hand.
     *
     * @param newcomers people who become people of the body in this very step
     */
    public void settle(String caseNumber, String bodyId, Set<String> newcomers) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .tenantIdIn(bodyId)
                .list()
                .forEach(task -> settle(task, bodyId, newcomers));
        RolesAsked.OF_REPRESENTATIVES.values().stream().distinct().forEach(role -> requests.askNoLonger(role, bodyId));
    }

    private void settle(Task task, String bodyId, Set<String> newcomers) {
        var isRepresentatives = asked.ofRepresentatives(task).isPresent();
        var left = 0;
        for (var person : held.peopleOffered(task)) {
            if (isOf(person, bodyId, newcomers) || isRepresentatives) {
                left++;
            } else {
                held.withdraw(person, task);
            }
        }
        var holder = task.getAssignee();
        var nobodyHasIt = holder == null;
        if (holder != null && !mayKeep(holder, task, bodyId, newcomers)) {
            held.letGo(holder, task);
            nobodyHasIt = true;
        }
        if (nobodyHasIt && left == 0 && asked.of(task).isEmpty()) {
            roleOf(task).ifPresent(role -> tasks.addCandidateGroup(task.getId(), role));
        }
    }

    private boolean mayKeep(String holder, Task task, String bodyId, Set<String> newcomers) {
        if (!isOf(holder, bodyId, newcomers)) {
            return false;
        }
        var because = asked.of(task);
        return because.isEmpty()
                || held.isOfferedToPerson(holder, task)
                || because.stream().anyMatch(role -> roles.holds(holder, role, bodyId));
    }

    private boolean isOf(String person, String bodyId, Set<String> newcomers) {
        return newcomers.contains(person) || directory.bodiesOf(person).contains(bodyId);
    }

    /** The role in which a task names somebody, where there is one. */
    private static Optional<String> roleOf(Task task) {
        return Optional.ofNullable(NamedTasks.ROLES.get(task.getTaskDefinitionKey()));
    }
}
