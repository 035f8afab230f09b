package org.spinout.webapps.waiting;

import org.jspecify.annotations.Nullable;
import org.spinout.oversight.waiting.WaitingTask;
import org.spinout.shared.Days;

/**
 * One waiting case as readers see it.
 *
 * @param number of the case or meeting
 * @param isCase whether it has a page that this reader may open
 * @param parts working days in the queue, of work and outside
 * @param days so far, in words
 * @param target how that is against the target, in words
 * @param due when the task is due, and by how much that is past
 * @param isLate whether it is beyond its target or its day
 * @param isMine whether the reader holds the task, and so sees it in Tasklist
 */
record TaskLine(
        String number,
        boolean isCase,
        String body,
        String since,
        String holder,
        String parts,
        String days,
        String target,
        String due,
        boolean isLate,
        String instanceId,
        @Nullable String taskId,
        boolean isMine) {

    static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    static String against(WaitingTask task) {
        var target = task.targetDays();
        if (target == null) {
            return "No target";
        }
        return task.daysOver() > 0 ? days(task.daysOver()) + " beyond " + target : "Within " + target;
    }

    static String due(WaitingTask task) {
        var due = task.dueAt();
        if (due == null) {
            return "No day set";
        }
        var past = task.overdueDays() == 0 ? "overdue since today" : "overdue by " + days(task.overdueDays());
        return Days.inWords(due) + (task.overdue() ? ", " + past : "");
    }
}
