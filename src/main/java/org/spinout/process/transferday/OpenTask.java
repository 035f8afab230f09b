package org.spinout.process.transferday;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.spinout.process.transferday.CaseClock.Kind;

/** A task that is open, and what its model says about its dates. Lives within one command of the engine. */
record OpenTask(
        TaskEntity task, ActivityImpl activity, @Nullable TaskDates modelled) {

    static OpenTask of(TaskEntity task) {
        var activity = task.getExecution().getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        return new OpenTask(task, activity, activity.getProperties().get(TaskDates.OF_ACTIVITY));
    }

    boolean hangsOnTransfer() {
        return modelled != null && modelled.before() != null;
    }

    TaskDates dates() {
        return Objects.requireNonNull(modelled, "a task whose model says when it is due");
    }

    String process() {
        return task.getExecution().getProcessDefinition().getKey();
    }

    @Nullable
    String caseNumber() {
        return task.getExecution().getProcessBusinessKey();
    }

    /** The moment somebody has fixed for it, where its model asks for one and it is known. */
    Optional<Instant> fixed() {
        var variable = activity.getProperties().get(TaskDates.FIXED_AT);
        return variable != null && task.getVariable(variable) instanceof Date moment
                ? Optional.of(moment.toInstant())
                : Optional.empty();
    }

    Instant begun() {
        return task.getCreateTime().toInstant();
    }

    /** Starts a clock of the task again that has rung already, where it is to ring in the future now. */
    void wind(Kind kind, Instant rings, Instant now) {
        if (rings.isAfter(now)
                && task.getExecution().getJobs().stream().noneMatch(job -> DeclaredTimer.isOf(job, kind))) {
            var declared = TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(activity.getEventScope())
                    .getOrDefault(activity.getId(), Map.of())
                    .get(DeclaredTimer.keyOf(kind));
            Objects.requireNonNull(declared, "a clock of a task with a target")
                    .createTimerInstance(task.getExecution())
                    .setDuedate(Date.from(rings));
            task.setPriority(Task.PRIORITY_NORMAL);
        }
    }
}
