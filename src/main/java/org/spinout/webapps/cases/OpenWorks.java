package org.spinout.webapps.cases;

import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads which tasks of a case wait, and for whom. */
@Component
class OpenWorks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unguarded unguarded;
    private final Holders holders;
    private final Clock clock;

    OpenWorks(TaskService tasks, RuntimeService runtime, Unguarded unguarded, Holders holders, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unguarded = unguarded;
        this.holders = holders;
        this.clock = clock;
    }

    /**
     * Every open task of a case, the most important to this reader first.
     *
     * @param team the user ids of the team of the case
     */
    List<OpenWork> of(String caseNumber, String reader, Set<String> team) {
        return unguarded.ask(() -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list();
            var ofStage = instancesOfSpine(caseNumber, open);
            return open.stream()
                    .map(task -> work(task, reader, team, ofStage.contains(task.getProcessInstanceId())))
                    .sorted(OpenWork.FIRST_THINGS_FIRST)
                    .toList();
        });
    }

    private OpenWork work(Task task, String reader, Set<String> team, boolean ofStage) {
        var due = task.getDueDate();
        return new OpenWork(
                task.getId(),
                task.getName(),
                holders.inWords(task, reader, team),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant(),
                due != null && due.before(Date.from(clock.instant())),
                holders.mayTake(task, reader),
                ofStage);
    }

    private Set<String> instancesOfSpine(String caseNumber, List<Task> open) {
        var instances = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Set.of();
        }
        var spines = runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(CaseRoutes.SPINE)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> spines.contains(instance.getRootProcessInstanceId()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
