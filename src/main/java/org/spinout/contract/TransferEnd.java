package org.spinout.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a transfer ended.
 *
 * @param liveOn the first day of the enterprise's own service, or null where the transfer was called off
 * @param serviceLines which parts went live, or null where all or none did
 * @param reasons why it was called off, or null where it was not
 */
public record TransferEnd(
        Outcome outcome,
        @Nullable LocalDate liveOn,
        @Nullable String serviceLines,
        @Nullable String reasons,
        String decidedBy,
        Instant decidedAt) {

    /** The three ways a transfer ends. */
    public enum Outcome {
        LIVE,
        PARTLY_LIVE,
        CALLED_OFF;

        /** The code that models use: {@code live}, {@code partlyLive}, {@code calledOff}. */
        public String code() {
            return Codes.of(this);
        }
    }
}
