package org.spinout.process.transferday;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that something of a case is waiting for.
 *
 * @param id of the engine's task for {@link Kind#DUE}, of its job for the others
 * @param activity the id of the task or event in its model
 * @param name its name, as people read it
 * @param process the key of the model it belongs to
 * @param bodyId the body it belongs to, or null for none
 * @param was when it is to happen now
 * @param becomes when it would happen; the same where it does not hang on the transfer date
 */
public record CaseClock(
        Kind kind,
        String id,
        String activity,
        String name,
        String process,
        @Nullable String bodyId,
        Instant was,
        Instant becomes) {

    /** What a clock is for. */
    public enum Kind {
        /** A task is due. */
        DUE,
        /** People are reminded of a task. */
        REMINDER,
        /** Those above them are told that a task is overdue. */
        ESCALATION,
        /** A timer of a model. */
        TIMER
    }

    public boolean moves() {
        return !was.equals(becomes);
    }

    /** When it happens; nothing for a timer that waits until its transfer has a date. */
    public static Optional<Instant> known(Instant moment) {
        return moment.equals(TransferDay.NO_DATE_YET) ? Optional.empty() : Optional.of(moment);
    }
}
