package org.spinout.process.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
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

    /** The group that is told when a task is overdue. */
    static final String ESCALATE_TO = "escalateTo";

    private static final int PRIORITY_REMINDED = 70;
    private static final int PRIORITY_OVERDUE = 90;

    private final TaskTimes times;
    private final TaskNotices notices;
    private final Clock clock;
    private final int reminderWorkingDays;

    TaskTarget(
            TaskTimes times,
            TaskNotices notices,
            Clock clock,
            @Value("${spinout.reminder-working-days}") int reminderWorkingDays) {
        this.times = times;
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

    TaskListener dueDate(TaskDates dates) {
        return waiting -> waiting.setDueDate(Date.from(times.due(
                dates,
                waiting.getExecution().getProcessBusinessKey(),
                waiting.getCreateTime().toInstant())));
    }

    ComputedDate dueTime(TaskDates dates) {
        return new ComputedDate(
                "due after " + dates.target() + " working days", key -> times.due(dates, key, clock.instant()));
    }

    ComputedDate reminderTime(TaskDates dates) {
        return new ComputedDate(
                "reminder of " + dates.target() + " working days", key -> times.reminder(dates, key, clock.instant()));
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
