package org.spinout.webapps.cases;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A task of a case that waits.
 *
 * @param name of the task
 * @param holder who has it, or may take it, in words that go after "with"
 * @param since when the task came to them
 * @param due until when it is to be done, or null where there is no date
 * @param overdue whether that is over
 * @param mine whether the reader has it, or may take it
 * @param ofStage whether the case itself waits for it; an application for money beside the way does not hold it up
 */
record OpenWork(
        String taskId,
        String name,
        String holder,
        Instant since,
        @Nullable Instant due,
        boolean overdue,
        boolean mine,
        boolean ofStage) {

    /** What the reader can do first, then what holds up the case, then the oldest. */
    static final Comparator<OpenWork> FIRST_THINGS_FIRST = Comparator.comparing(OpenWork::mine)
            .thenComparing(OpenWork::ofStage)
            .reversed()
            .thenComparing(OpenWork::since)
            .thenComparing(OpenWork::taskId);
}
