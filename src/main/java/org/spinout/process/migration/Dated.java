package org.spinout.process.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spinout.process.transferday.CaseClock.Kind;

/**
 * A date of a case, and what became of it when the case was moved.
 *
 * @param place the engine's id of the stay in the step that it belongs to; it outlives a migration
 * @param activityId the element in the version that the case left
 * @param became null where the new version has no such date
 */
record Dated(
        Kind kind,
        String place,
        String activityId,
        String name,
        Instant was,
        @Nullable Instant became) {

    boolean changed() {
        return !was.equals(became);
    }

    /** Whether it was to come, and has come already by what became of it. */
    boolean hasComeBy(Instant now) {
        return became != null && became.isBefore(now) && !was.isBefore(now);
    }

    boolean is(Dated other) {
        return kind == other.kind && place.equals(other.place);
    }

    Dated becoming(@Nullable Instant then) {
        return new Dated(kind, place, activityId, name, was, then);
    }
}
