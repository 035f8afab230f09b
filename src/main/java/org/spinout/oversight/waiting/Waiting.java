package org.spinout.oversight.waiting;

import org.jspecify.annotations.Nullable;

/**
 * How long cases wait in one step of a model, those included that wait there now: they count with the days so far.
 *
 * <p>Percentiles are by nearest rank: 80 of 100 stays took at most {@code p80} working days.
 *
 * @param processId the model's id
 * @param processName its name
 * @param activityId the step's id in the model
 * @param name its name
 * @param kind what a case does there
 * @param targetDays the working days it should take at most by the latest version asked about, or null without a target
 * @param open how many are there now
 * @param ended how many have left
 * @param queueDays working days without a name on the task, of all stays together
 * @param workDays working days with one
 * @param outsideDays working days waiting for what is outside
 * @param median of the working days of a stay
 * @param p80 which four fifths of the stays did not exceed
 * @param p95 which 95 of 100 did not exceed
 * @param over how many stays took longer than their target, by the version each was in
 * @param openOver how many of these are still open
 * @param daysOver working days beyond the target, of all stays together
 * @param oldest working days of the longest stay that is open; nought when none is
 */
public record Waiting(
        String processId,
        String processName,
        String activityId,
        String name,
        StepKind kind,
        @Nullable Integer targetDays,
        int open,
        int ended,
        long queueDays,
        long workDays,
        long outsideDays,
        int median,
        int p80,
        int p95,
        int over,
        int openOver,
        long daysOver,
        int oldest) {

    /** How many stays the figures are of. */
    public int stays() {
        return open + ended;
    }

    /** Whether the median stay took longer than the target. */
    public boolean isSlow() {
        return targetDays != null && median > targetDays;
    }
}
