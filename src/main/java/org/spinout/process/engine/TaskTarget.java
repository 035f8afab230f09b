package org.spinout.process.engine;

import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WorkingTime;
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

    private final WorkingTime time;
    private final TaskNotices notices;
    private final int reminderWorkingDays;

    TaskTarget(
            WorkingTime time, TaskNotices notices, @Value("${spinout.reminder-working-days}") int reminderWorkingDays) {
        this.time = time;
        this.notices = notices;
        this.reminderWorkingDays = reminderWorkingDays;
    }

    boolean isSetFor(Element task) {
        return property(task, TARGET) != null;
    }

    TaskListener dueDate(Element task) {
        var due = due(task);
        return waiting -> waiting.setDueDate(due.apply(waiting));
    }

    ComputedDate dueTime(Element task) {
        return new ComputedDate("due after " + days(task) + " working days", due(task));
    }

    private Function<VariableScope, Date> due(Element task) {
        var days = days(task);
        var fixed = fixed(task);
        return scope -> fixed.apply(scope).orElseGet(() -> time.after(days));
    }

    private static Function<VariableScope, Optional<Date>> fixed(Element task) {
        var variable = property(task, DUE_AT);
        return scope -> variable == null
                ? Optional.empty()
                : Optional.ofNullable(scope.getVariable(variable))
                        .filter(Date.class::isInstance)
                        .map(Date.class::cast);
    }

    ComputedDate reminderTime(Element task) {
        // A task with a short target is reminded of on the day before at the latest, or on the day itself.
        var days = Math.max(days(task) - reminderWorkingDays, days(task) / 2);
        var fixed = fixed(task);
        return new ComputedDate(
                "reminder after " + days + " working days",
                scope -> fixed.apply(scope)
                        .map(due -> time.before(due, reminderWorkingDays))
                        .orElseGet(() -> time.after(days)));
    }

    /** Not of any one task: everybody is told of every task that waits for them. */
    TaskListener waiting() {
        return notices::waiting;
    }

    TaskListener reminder(Element task) {
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

    private static int days(Element task) {
        return Integer.parseInt(property(task, TARGET));
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
