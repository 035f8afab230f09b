package org.spinout.oversight.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param name the task as Tasklist shows it, or the move as people call it
 * @param instance which of several tasks of one name, or null for a move
 * @param transition of the standard lifecycle: {@code schedule} when a task begins to wait, {@code assign} when somebody
 *     takes it on, {@code complete}, and {@code ate_abort} when it was taken away undone
 * @param role which role was to do it; null where it was for a person by name
 * @param group the body in whose name it was done
 */
record CaseEvent(
        String name,
        @Nullable String instance,
        Transition transition,
        Instant at,
        @Nullable String role,
        String group) {

    /** In the order in which they follow one another at one moment. */
    enum Transition {
        SCHEDULE("schedule"),
        ASSIGN("assign"),
        COMPLETE("complete"),
        ABORT("ate_abort");

        private final String word;

        Transition(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
