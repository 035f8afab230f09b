package org.spinout.process.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.spinout.process.transferday.CaseClock.Kind;
import org.spinout.process.transferday.TaskClocks;
import org.spinout.process.transferday.TaskDates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The dates of one case, before and after it is moved. Where the new version says the same of a date as the old one, it
 * stays as it is; where it says something else, it is worked out as if the case had begun the step by the new version.
 */
@Component
class CaseDates {

    private final EngineRoom engine;
    private final TaskService tasks;
    private final TaskClocks taskClocks;
    private final ModelTimers timers;
    private final Clock clock;

    CaseDates(EngineRoom engine, @Lazy TaskService tasks, TaskClocks taskClocks, ModelTimers timers, Clock clock) {
        this.engine = engine;
        this.tasks = tasks;
        this.taskClocks = taskClocks;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * A case as it was.
     *
     * @param steps of each open task and each timer, by its id, the element it belonged to
     */
    record Before(List<Dated> dates, Map<String, String> steps) {}

    /** What of a case has a date: its open tasks and its timers. Lives within one command of the engine. */
    private record Open(List<TaskEntity> tasks, List<TimerEntity> timers) {

        static Open of(CommandContext context, String instance) {
            return new Open(
                    context.getTaskManager().findTasksByProcessInstanceId(instance),
                    context.getJobManager().findJobsByProcessInstanceId(instance).stream()
                            .filter(TimerEntity.class::isInstance)
                            .map(TimerEntity.class::cast)
                            .filter(timer -> timer.getDuedate() != null && timer.getExecution() != null)
                            .toList());
        }

        List<Dated> dates(Elements elements) {
            var due = tasks.stream()
                    .filter(task -> task.getDueDate() != null)
                    .map(task -> new Dated(
                            Kind.DUE,
                            placeOf(task),
                            task.getTaskDefinitionKey(),
                            task.getName(),
                            task.getDueDate().toInstant(),
                            null));
            return Stream.concat(due, timers.stream().map(timer -> dated(timer, elements)))
                    .toList();
        }
    }

    Before read(String instance, Elements elements) {
        return engine.run(context -> {
            var open = Open.of(context, instance);
            var steps = new HashMap<String, String>();
            open.tasks().forEach(task -> steps.put(task.getId(), task.getTaskDefinitionKey()));
            open.timers().forEach(timer -> steps.put(timer.getId(), timer.getActivityId()));
            return new Before(open.dates(elements), steps);
        });
    }

    /** After the case has been moved: what became of each date. */
    List<Dated> replan(String instance, Before before, Elements source, Elements target) {
        if (before.steps().isEmpty()) {
            return List.of();
        }
        return engine.run(context -> {
            var open = Open.of(context, instance);
            open.tasks().forEach(task -> {
                var step = before.steps().get(task.getId());
                if (step != null) {
                    replan(task, step, source, target);
                }
            });
            open.timers().stream().filter(timer -> kind(timer) == Kind.TIMER).forEach(timer -> {
                var step = before.steps().get(timer.getId());
                if (step != null) {
                    timers.replan(timer, step, source);
                }
            });
            return became(before.dates(), open.dates(target));
        });
    }

    /**
     * After the case has been moved back: every date is what it was.
     *
     * @param was the dates it had before it was moved
     * @param before the case as it was before it was moved back
     * @return what became of each date it had then
     */
    List<Dated> restore(String instance, List<Dated> was, Before before, Elements elements) {
        return engine.run(context -> {
            var open = Open.of(context, instance);
            open.tasks()
                    .forEach(task -> was.stream()
                            .filter(date ->
                                    date.kind() == Kind.DUE && date.place().equals(placeOf(task)))
                            .findFirst()
                            .ifPresent(date -> tasks.setDueDate(task.getId(), Date.from(date.was()))));
            open.timers()
                    .forEach(timer -> was.stream()
                            .filter(date -> date.is(dated(timer, elements)))
                            .filter(date -> date.kind() != Kind.TIMER
                                    || date.activityId().equals(timer.getActivityId()))
                            .findFirst()
                            .ifPresent(date -> timer.setDuedate(Date.from(date.was()))));
            return became(before.dates(), open.dates(elements));
        });
    }

    /**
     * The clocks that ring as soon as the case has been moved, because their time has passed by the new version. Those of a
     * case that is held stand still.
     *
     * @param became what became of its dates
     */
    List<Dated> ringing(String instance, List<Dated> became, Elements target) {
        var now = clock.instant();
        return engine.run(context -> {
            var running = Open.of(context, instance).timers().stream()
                    .filter(timer -> !timer.isSuspended())
                    .map(timer -> dated(timer, target))
                    .toList();
            return became.stream()
                    .filter(date -> date.hasComeBy(now) && running.stream().anyMatch(date::is))
                    .toList();
        });
    }

    private void replan(TaskEntity task, String step, Elements source, Elements target) {
        var then = source.find(step).orElseThrow().getProperties();
        var now = target.find(task.getTaskDefinitionKey()).orElseThrow().getProperties();
        if (!Objects.equals(then.get(TaskDates.OF_ACTIVITY), now.get(TaskDates.OF_ACTIVITY))
                || !Objects.equals(then.get(TaskDates.FIXED_AT), now.get(TaskDates.FIXED_AT))) {
            taskClocks.wind(task).map(Date::from).ifPresent(task::setDueDate);
        }
        if (source.name(step).equals(task.getName())) {
            task.setName(target.name(task.getTaskDefinitionKey()));
        }
        tasks.saveTask(task);
    }

    private static List<Dated> became(List<Dated> before, List<Dated> after) {
        var result = new ArrayList<Dated>();
        for (var date : before) {
            var same = after.stream().filter(date::is).toList();
            var then = same.size() == 1
                    ? Optional.of(same.get(0))
                    : same.stream()
                            .filter(one -> one.activityId().equals(date.activityId()))
                            .findFirst();
            result.add(date.becoming(then.map(Dated::was).orElse(null)));
        }
        return result;
    }

    private static Dated dated(TimerEntity timer, Elements elements) {
        return new Dated(
                kind(timer),
                timer.getExecution().getActivityInstanceId(),
                timer.getActivityId(),
                elements.name(timer.getActivityId()),
                timer.getDuedate().toInstant(),
                null);
    }

    private static Kind kind(TimerEntity timer) {
        if (timer.getJobHandlerType().equals(TimerTaskListenerJobHandler.TYPE)
                && timer.getJobHandlerConfiguration() instanceof TimerJobConfiguration configuration) {
            return switch (String.valueOf(configuration.getTimerElementSecondaryKey())) {
                case TaskDates.REMINDER -> Kind.REMINDER;
                case TaskDates.ESCALATION -> Kind.ESCALATION;
                default -> Kind.TIMER;
            };
        }
        return Kind.TIMER;
    }

    private static String placeOf(TaskEntity task) {
        return task.getExecution().getActivityInstanceId();
    }
}
