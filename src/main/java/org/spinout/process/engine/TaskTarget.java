package org.spinout.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WorkingTime;
import org.spinout.process.transferday.DaysBefore;
import org.spinout.process.transferday.TaskDates;
import org.spinout.process.transferday.TaskTimes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads a task's target from its model, and does what the target asks: due date, reminder, escalation. */
@Component
class TaskTarget {

    /** Working days from the task's start to its due date. */
    static final String TARGET = "targetWorkingDays";

    /** The variable with the moment at which it is due instead, where somebody has fixed one. */
    static final String DUE_AT = "dueAt";

    /** The group that is told when a task is overdue. */
    static final String ESCALATE_TO = "escalateTo";

    private static final int PRIORITY_REMINDED = 70;
    private static final int PRIORITY_OVERDUE = 90;

    private final TaskTimes times;
    private final WorkingTime time;
    private final TaskNotices notices;
    private final Clock clock;
    private final int reminderWorkingDays;

    TaskTarget(
            TaskTimes times,
            WorkingTime time,
            TaskNotices notices,
            Clock clock,
            @Value("${spinout.reminder-working-days}") int reminderWorkingDays) {
        this.times = times;
        this.time = time;
        this.notices = notices;
        this.clock = clock;
        this.reminderWorkingDays = reminderWorkingDays;
    }

    boolean isSetFor(Element task) {
        return property(task, TARGET) != null;
    }

    /** What the model says about when the task is to be done. */
    TaskDates dates(Element task) {
        return new TaskDates(
                Integer.parseInt(property(task, TARGET)),
                reminderWorkingDays,
                DaysBefore.of(property(task, DaysBefore.CALENDAR_DAYS), property(task, DaysBefore.WORKING_DAYS)));
    }

    /** The variable with the moment at which the task is due, where its model names one. */
    @Nullable
    String fixedAt(Element task) {
        return property(task, DUE_AT);
    }

    TaskListener dueDate(Element task, TaskDates dates) {
        var fixed = fixed(task);
        return waiting -> waiting.setDueDate(Date.from(fixed.apply(waiting)
                .orElseGet(() -> times.due(
                        dates, caseNumber(waiting), waiting.getCreateTime().toInstant()))));
    }

    ComputedDate dueTime(Element task, TaskDates dates) {
        var fixed = fixed(task);
        return new ComputedDate(
                "due after " + dates.target() + " working days",
                scope -> fixed.apply(scope).orElseGet(() -> times.due(dates, caseNumber(scope), clock.instant())));
    }

    ComputedDate reminderTime(Element task, TaskDates dates) {
        var fixed = fixed(task);
        return new ComputedDate(
                "reminder of " + dates.target() + " working days",
                scope -> fixed.apply(scope)
                        .map(due ->
                                time.before(Date.from(due), reminderWorkingDays).toInstant())
                        .orElseGet(() -> times.reminder(dates, caseNumber(scope), clock.instant())));
    }

    private static Function<VariableScope, Optional<Instant>> fixed(Element task) {
        var variable = property(task, DUE_AT);
        return scope -> variable == null
                ? Optional.empty()
                : Optional.ofNullable(scope.getVariable(variable))
                        .filter(Date.class::isInstance)
                        .map(Date.class::cast)
                        .map(Date::toInstant);
    }

    private static @Nullable String caseNumber(VariableScope scope) {
        if (scope instanceof DelegateTask task) {
            return task.getExecution().getProcessBusinessKey();
        }
        return scope instanceof DelegateExecution execution ? execution.getProcessBusinessKey() : null;
    }

    /** Not of any one task: everybody is told of every task that waits for them. */
    TaskListener waiting() {
        return notices::waiting;
    }

    TaskListener reminder() {
        return waiting -> {
            waiting.setPriority(PRIORITY_REMINDED);
            notices.remind(waiting);
        };
    }

    TaskListener escalation(Element task) {
        var group = property(task, ESCALATE_TO);
        return waiting -> escalate(waiting, group);
    }

    private void escalate(DelegateTask waiting, @Nullable String group) {
        waiting.setPriority(PRIORITY_OVERDUE);
        notices.overdue(waiting, group);
    }

    private static @Nullable String property(Element task, String name) {
        var extensions = task.element("extensionElements");
        var properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
