package org.spinout.oversight.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case that waits in a step now.
 *
 * @param taskId the task, or null where there is none
 * @param instanceId the engine's id of the process instance it belongs to
 * @param caseNumber the number of the case or the meeting, or null where it belongs to none
 * @param bodyId whose work it is
 * @param since when it came there
 * @param holder whose name is on the task, or null for nobody's
 * @param queueDays working days without a name on it
 * @param workDays working days with one
 * @param outsideDays working days waiting for what is outside
 * @param targetDays the working days it should take at most, or null
 * @param dueAt when the task is due, or null where it has no such day; a hold has moved it already
 * @param overdueDays working days since it was due; nought when it is not overdue or only since today
 * @param overdue whether it was due before now
 */
public record WaitingTask(
        @Nullable String taskId,
        String instanceId,
        @Nullable String caseNumber,
        String bodyId,
        Instant since,
        @Nullable String holder,
        int queueDays,
        int workDays,
        int outsideDays,
        @Nullable Integer targetDays,
        @Nullable Instant dueAt,
        int overdueDays,
        boolean overdue) {

    public int days() {
        return queueDays + workDays + outsideDays;
    }

    /** Working days beyond the target; nought without one. */
    public int daysOver() {
        return targetDays == null ? 0 : Math.max(0, days() - targetDays);
    }
}
