package org.spinout.process.transferday;

import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.jspecify.annotations.Nullable;

/**
 * What a model says about when a user task is to be done.
 *
 * @param target how many working days after it begins
 * @param reminder how many working days before its due date people are reminded
 * @param before how many days before the planned transfer instead, or null where it does not hang on that
 */
public record TaskDates(int target, int reminder, @Nullable DaysBefore before) {

    /** The parser leaves it on the activity, so that a task that is open can be worked out again. */
    public static final PropertyKey<TaskDates> OF_ACTIVITY = new PropertyKey<>("spinoutTaskDates");

    /** Beside it, the variable with the moment at which the task is due whatever the others say; null for most. */
    public static final PropertyKey<@Nullable String> FIXED_AT = new PropertyKey<>("spinoutTaskFixedAt");

    /** The names the engine knows the two clocks of a task by. */
    public static final String REMINDER = "reminder";

    public static final String ESCALATION = "escalation";

    /** So many working days after the task has begun people are reminded, where it has so many in all. */
    int reminderAfter(int workingDays) {
        // A task with a short target is reminded of on the day before at the latest, or on the day itself.
        return Math.max(workingDays - reminder, workingDays / 2);
    }
}
