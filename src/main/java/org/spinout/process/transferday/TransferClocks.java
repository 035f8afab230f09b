package org.spinout.process.transferday;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.spinout.process.CaseMessages;
import org.spinout.process.transferday.CaseClock.Kind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every date that runs for a case, in its stages and in what runs beside them in whichever body, and where it goes when
 * the planned transfer date moves.
 */
@Component
public class TransferClocks {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseMessages messages;
    private final TaskTimes times;
    private final Clock clock;

    TransferClocks(
            @Lazy ProcessEngine engine,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            CaseMessages messages,
            TaskTimes times,
            Clock clock) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    /** All of them, each with where it belongs by the date that is planned, or supposed to be; the earliest first. */
    public List<CaseClock> of(String caseNumber) {
        var clocks = new ArrayList<CaseClock>();
        messages.asNobody(() ->
                instances(caseNumber).forEach(instance -> clocks.addAll(run(context -> read(context, instance)))));
        clocks.sort(Comparator.comparing(CaseClock::becomes).thenComparing(CaseClock::id));
        return List.copyOf(clocks);
    }

    /** Moves every one of them to where it belongs, and returns those that moved. */
    @Transactional
    public List<CaseClock> follow(String caseNumber) {
        var moved = of(caseNumber).stream().filter(CaseClock::moves).toList();
        messages.asNobody(() -> {
            moved.forEach(this::move);
            instances(caseNumber).forEach(instance -> run(context -> revive(context, instance)));
        });
        return moved;
    }

    private void move(CaseClock moving) {
        if (moving.kind() == Kind.DUE) {
            tasks.setDueDate(moving.id(), Date.from(moving.becomes()));
            return;
        }
        run(context -> {
            if (context.getJobManager().findJobById(moving.id()) instanceof TimerEntity timer) {
                timer.setDuedate(Date.from(moving.becomes()));
            }
            return moving;
        });
    }

    private List<CaseClock> read(CommandContext context, String instance) {
        var dueDates = openTasks(context, instance).stream()
                .filter(task -> task.getDueDate() != null)
                .map(this::dueDate);
        var timers = context.getJobManager().findJobsByProcessInstanceId(instance).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(timer -> !context.getDbEntityManager().isDeleted(timer))
                .filter(timer -> timer.getDuedate() != null && timer.getExecution() != null)
                .map(timer -> timer(context, timer));
        return Stream.concat(dueDates, timers).toList();
    }

    private CaseClock dueDate(TaskEntity task) {
        var place = OpenTask.of(task);
        return new CaseClock(
                Kind.DUE,
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                place.process(),
                task.getTenantId(),
                task.getDueDate().toInstant(),
                place.hangsOnTransfer()
                        ? times.due(place.dates(), place.caseNumber(), place.begun())
                        : task.getDueDate().toInstant());
    }

    private CaseClock timer(CommandContext context, TimerEntity timer) {
        var due = timer.getDuedate().toInstant();
        var declared = DeclaredTimer.of(timer);
        return new CaseClock(
                declared.kind(),
                timer.getId(),
                timer.getActivityId(),
                declared.name(),
                timer.getExecution().getProcessDefinition().getKey(),
                timer.getTenantId(),
                due,
                belongs(context, timer, declared, due));
    }

    private Instant belongs(CommandContext context, TimerEntity timer, DeclaredTimer declared, Instant due) {
        if (declared.kind() == Kind.TIMER) {
            return declared.asksForTransferDay() ? declared.dueFor(timer.getExecution()) : due;
        }
        var task = context.getTaskManager().findTasksByExecutionId(timer.getExecutionId()).stream()
                .map(OpenTask::of)
                .filter(OpenTask::hangsOnTransfer)
                .findFirst();
        return task.map(open -> timeOf(declared.kind(), open)).orElse(due);
    }

    private Instant timeOf(Kind kind, OpenTask open) {
        return kind == Kind.REMINDER
                ? times.reminder(open.dates(), open.caseNumber(), open.begun())
                : times.due(open.dates(), open.caseNumber(), open.begun());
    }

    /** A task that was overdue, or nearly, and has time again is reminded of and escalated again. */
    private List<CaseClock> revive(CommandContext context, String instance) {
        for (var task : openTasks(context, instance)) {
            var open = OpenTask.of(task);
            if (open.hangsOnTransfer()) {
                open.wind(Kind.REMINDER, timeOf(Kind.REMINDER, open), clock.instant());
                open.wind(Kind.ESCALATION, timeOf(Kind.ESCALATION, open), clock.instant());
            }
        }
        return List.of();
    }

    /** Without one that is being completed while the date moves: it is over, though its row is still there. */
    private static List<TaskEntity> openTasks(CommandContext context, String instance) {
        return context.getTaskManager().findTasksByProcessInstanceId(instance).stream()
                .filter(task -> !context.getDbEntityManager().isDeleted(task))
                .toList();
    }

    private <T> T run(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    private List<String> instances(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Execution::getId)
                .toList();
    }
}
