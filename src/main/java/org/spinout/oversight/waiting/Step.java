package org.spinout.oversight.waiting;

import org.jspecify.annotations.Nullable;

/**
 * A place in one version of a model where a case can wait.
 *
 * @param processId the model's id, such as {@code decide-at-board}
 * @param version the model's version, from 1
 * @param processName the model's name, as people read it
 * @param activityId the id of the step in the model
 * @param name the step's name, as people read it
 * @param kind what a case does there
 * @param targetDays the working days it should take at most, or null where the model names none
 */
record Step(
        String processId,
        int version,
        String processName,
        String activityId,
        String name,
        StepKind kind,
        @Nullable Integer targetDays) {

    /** By how many working days so many days are too many; nought where there is no target. */
    int daysOver(int days) {
        return targetDays == null ? 0 : Math.max(0, days - targetDays);
    }
}
