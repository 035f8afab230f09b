package org.spinout.process.hold;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.resolvechallenge.ResolveChallenge;
import org.spinout.proposal.Pause;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The timers and dates of everything that runs for a case: its stages, and what runs beside them in whichever body. Only
 * what resolves a challenge keeps its own time, for otherwise nobody would be reminded to resolve it.
 */
@Component
class CaseClocks {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final CaseMessages messages;
    private final WorkingDays days;
    private final ObjectProvider<DateMoved> listeners;

    CaseClocks(
            @Lazy ProcessEngine engine,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            CaseMessages messages,
            WorkingDays days,
            ObjectProvider<DateMoved> listeners) {
        this.engine = engine;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.messages = messages;
        this.days = days;
        this.listeners = listeners;
    }

    /**
     * Suspends every timer of the case. A timer that another transaction is just running either is done, or finds when it
     * ends that it has been suspended and is undone.
     */
    void stop(String caseNumber) {
        messages.asNobody(() -> instances(caseNumber)
                .forEach(instance ->
                        management.createJobQuery().processInstanceId(instance).timers().active().list().stream()
                                .filter(timer -> !isGoing(timer))
                                .forEach(timer -> management.suspendJobById(timer.getId()))));
    }

    /** Whether this very transaction takes a timer away: what waited for it has been told of the hold instead. */
    private static boolean isGoing(Job timer) {
        var context = Context.getCommandContext();
        return context != null && context.getDbEntityManager().isDeleted((DbEntity) timer);
    }

    /** Puts every timer and task off by as long as it stood still, and lets the timers run. */
    void goOn(String caseNumber, Pause pause) {
        var until = Objects.requireNonNull(pause.until(), "a pause that is over");
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        messages.asNobody(() -> {
            for (var instance : instances(caseNumber)) {
                commands.execute(context -> goOn(context, instance, pause.from(), until));
                tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> {
                    putOff(task, pause.from(), until);
                });
            }
        });
    }

    private @Nullable Void goOn(CommandContext context, String instance, Instant from, Instant until) {
        for (var job : context.getJobManager().findJobsByProcessInstanceId(instance)) {
            if (job instanceof TimerEntity timer) {
                var due = putOff(timer.getDuedate(), timer.getCreateTime(), from, until);
                timer.setDuedate(Date.from(due));
                timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
                listeners.forEach(listener -> listener.moved(instance, timer.getActivityId(), due));
            }
        }
        return null;
    }

    private void putOff(Task task, Instant from, Instant until) {
        if (task.getDueDate() != null) {
            tasks.setDueDate(task.getId(), Date.from(putOff(task.getDueDate(), task.getCreateTime(), from, until)));
        }
        if (task.getFollowUpDate() != null) {
            tasks.setFollowUpDate(
                    task.getId(), Date.from(putOff(task.getFollowUpDate(), task.getCreateTime(), from, until)));
        }
    }

    /** What began while the case was held stood still only from then on. */
    private Instant putOff(Date date, @Nullable Date begun, Instant from, Instant until) {
        var since = begun == null || begun.toInstant().isBefore(from) ? from : begun.toInstant();
        return days.afterPause(date.toInstant(), since, until);
    }

    private List<String> instances(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKeyNotIn(ResolveChallenge.OWN_TIME.toArray(String[]::new))
                .list()
                .stream()
                .map(Execution::getId)
                .toList();
    }
}
