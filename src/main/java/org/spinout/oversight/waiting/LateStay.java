package org.spinout.oversight.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one case in a step that took longer than its target, and is over.
 *
 * @param caseNumber the number of the case or the meeting, or null where it belongs to none
 * @param bodyId whose work it was
 * @param startedAt when the case came there
 * @param endedAt when it left
 * @param holder whose name was on the task last; null for nobody's, and once the engine has forgotten
 * @param queueDays working days without a name on it
 * @param workDays working days with one
 * @param outsideDays working days waiting for what is outside
 * @param targetDays the working days it should have taken at most, by the version it was in
 */
public record LateStay(
        @Nullable String caseNumber,
        String bodyId,
        Instant startedAt,
        Instant endedAt,
        @Nullable String holder,
        int queueDays,
        int workDays,
        int outsideDays,
        int targetDays) {

    public int days() {
        return queueDays + workDays + outsideDays;
    }

    /** Working days beyond the target, one at least. */
    public int daysOver() {
        return days() - targetDays;
    }
}
