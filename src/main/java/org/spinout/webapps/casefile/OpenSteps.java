package org.spinout.webapps.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/**
 * What waits in a case, and with whom. Names of tasks and of their holders only, so that a team can see where its case
 * stands; what is asked in a task stays with those it is asked of.
 */
@Component
class OpenSteps {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Directory directory;

    OpenSteps(TaskService tasks, RuntimeService runtime, IdentityService identity, Directory directory) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.directory = directory;
    }

    /** The number of the case or meeting that a task belongs to, if the person who asks may see that task. */
    Optional<String> keyOf(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null ? Optional.empty() : unguarded(() -> businessKey(task));
    }

    private Optional<String> businessKey(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.ofNullable(instance).map(known -> known.getBusinessKey());
    }

    List<CaseFileView.Step> of(String key) {
        return unguarded(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(key).orderByTaskCreateTime().asc().list().stream()
                        .map(this::step)
                        .toList());
    }

    private CaseFileView.Step step(Task task) {
        var due = task.getDueDate();
        return new CaseFileView.Step(
                task.getName(), holder(task), due == null ? "No date" : Days.inWords(due.toInstant()));
    }

    private String holder(Task task) {
        if (task.getAssignee() != null) {
            return directory.nameOf(task.getAssignee());
        }
        var holders = new ArrayList<String>();
        for (var link : tasks.getIdentityLinksForTask(task.getId())) {
            holders.add(link.getGroupId() == null ? person(link) : role(link.getGroupId()));
        }
        var named = holders.stream()
                .filter(holder -> !holder.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() ? "Nobody yet" : String.join(", ", named);
    }

    private String person(IdentityLink link) {
        return link.getUserId() == null ? "" : directory.nameOf(link.getUserId());
    }

    /** What people call a group. */
    String role(String groupId) {
        return unguarded(() -> Optional.ofNullable(
                        identity.createGroupQuery().groupId(groupId).singleResult())
                .map(Group::getName)
                .orElse(groupId));
    }

    /** Asks the engine without the caller's rights; what is asked here is guarded by the standing before it. */
    private <T> T unguarded(java.util.function.Supplier<T> question) {
        var caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (caller != null) {
                identity.setAuthentication(caller.getUserId(), caller.getGroupIds(), caller.getTenantIds());
            }
        }
    }
}
