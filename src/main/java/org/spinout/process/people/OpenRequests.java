package org.spinout.process.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.spinout.correspondence.NewNotice;
import org.spinout.correspondence.NoticeKind;
import org.spinout.correspondence.Notices;
import org.spinout.process.Representatives;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Requests to representatives that are open while those who hold the role change: whoever comes is asked as well, by
 * name, and whoever goes is no longer. Where the last goes, the role is asked and the administrators are told.
 */
@Component
class OpenRequests {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HeldTasks held;
    private final Representatives representatives;
    private final TellNobodyRegistered nobody;
    private final Notices notices;

    OpenRequests(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            HeldTasks held,
            Representatives representatives,
            TellNobodyRegistered nobody,
            Notices notices) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.held = held;
        this.representatives = representatives;
        this.nobody = nobody;
        this.notices = notices;
    }

    /** After somebody came into the role at the body. The engine does not count them yet: it writes when all is done. */
    void askAlso(String person, String role, String bodyId) {
        askAgain(role, bodyId, Set.of(person));
    }

    /** After somebody went from the role. */
    void askNoLonger(String role, String bodyId) {
        askAgain(role, bodyId, Set.of());
    }

    /** Requests to the role itself stay as they are. */
    private void askAgain(String role, String bodyId, Set<String> newcomers) {
        RolesAsked.OF_REPRESENTATIVES.entrySet().stream()
                .filter(request -> request.getValue().equals(role))
                .map(Map.Entry::getKey)
                .flatMap(activity ->
                        tasks.createTaskQuery().taskDefinitionKey(activity).tenantIdIn(bodyId).list().stream())
                .filter(task -> !held.isOfferedTo(role, task))
                .forEach(task -> caseOf(task).ifPresent(number -> askAgain(task, number, role, newcomers)));
    }

    private void askAgain(Task task, String caseNumber, String role, Set<String> newcomers) {
        var registered = representatives.of(role, task.getTenantId(), caseNumber, newcomers);
        var asked = held.peopleOffered(task);
        var gone = new TreeSet<>(asked);
        gone.removeAll(registered);
        var come = new TreeSet<>(registered);
        come.removeAll(asked);
        gone.forEach(person -> held.withdraw(person, task));
        come.forEach(person -> ask(person, task, caseNumber));
        if (registered.isEmpty()) {
            tasks.addCandidateGroup(task.getId(), role);
            nobody.tell(role, task.getTenantId(), caseNumber, task.getName());
        }
    }

    private void ask(String person, Task task, String caseNumber) {
        tasks.addCandidateUser(task.getId(), person);
        notices.tellPerson(
                person,
                NewNotice.ofTask(
                        NoticeKind.WAITING,
                        caseNumber,
                        new NewNotice.TaskAtHand(task.getId(), task.getName()),
                        "\"" + task.getName() + "\" for " + caseNumber + " waits for you in Tasklist."));
    }

    private Optional<String> caseOf(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }
}
