package org.spinout.process.people;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks somebody has in hand, and how they let go of them. */
@Component
public class HeldTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    HeldTasks(@Lazy TaskService tasks, @Lazy AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Gives back all tasks of a role at a body that this person has taken, to those who are asked with them. */
    public void giveBack(String user, String role, String bodyId) {
        tasks.createTaskQuery().taskAssignee(user).tenantIdIn(bodyId).list().stream()
                .filter(task -> isOfferedTo(role, task)
                        || role.equals(RolesAsked.OF_REPRESENTATIVES.get(task.getTaskDefinitionKey())))
                .forEach(task -> giveBack(user, task));
    }

    /** Whoever is asked by name keeps the right to see the task. */
    private void giveBack(String user, Task task) {
        tasks.setAssignee(task.getId(), null);
        if (!isOfferedToPerson(user, task)) {
            forget(task, user);
        }
    }

    /** No longer offers somebody the tasks of a case that go by name, and puts back those they have taken. */
    void withdrawFrom(String user, String caseNumber) {
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(task -> isOfferedToPerson(user, task))
                .forEach(task -> withdraw(user, task));
    }

    /** No longer offers somebody a task that goes by name, and puts it back where they have taken it. */
    void withdraw(String user, Task task) {
        tasks.deleteCandidateUser(task.getId(), user);
        if (user.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
        forget(task, user);
    }

    /** Takes a task out of somebody's hands, who keeps no right to see it. */
    void letGo(String user, Task task) {
        tasks.setAssignee(task.getId(), null);
        forget(task, user);
    }

    /** Whom the task is offered by name. */
    SortedSet<String> peopleOffered(Task task) {
        return candidates(task).stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tasks of this kind at a body that are open for this person by name. */
    List<Task> namedFor(String user, String activity, String bodyId) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(activity)
                .tenantIdIn(bodyId)
                .or()
                .taskAssignee(user)
                .taskCandidateUser(user)
                .endOr()
                .list();
    }

    /** Offers a task to both, whoever takes it first. */
    void offerToBoth(Task task, String absent, String deputy) {
        tasks.addCandidateUser(task.getId(), absent);
        tasks.addCandidateUser(task.getId(), deputy);
        tasks.setAssignee(task.getId(), null);
    }

    /** Makes a task again one of the person it was meant for. */
    void returnTo(Task task, String absent, String deputy) {
        tasks.deleteCandidateUser(task.getId(), deputy);
        tasks.deleteCandidateUser(task.getId(), absent);
        tasks.setAssignee(task.getId(), absent);
        forget(task, deputy);
    }

    boolean isOfferedToPerson(String user, Task task) {
        return candidates(task).stream().anyMatch(link -> user.equals(link.getUserId()));
    }

    boolean isOfferedTo(String role, Task task) {
        return candidates(task).stream().anyMatch(link -> role.equals(link.getGroupId()));
    }

    private List<IdentityLink> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
    }

    /** Having held a task left a right to see and do it, which the engine does not take away. */
    private void forget(Task task, String user) {
        authorizations
                .createAuthorizationQuery()
                .userIdIn(user)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }
}
