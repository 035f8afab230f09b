package org.spinout.process.migration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One case of a run.
 *
 * @param caseNumber its business key; empty where it has none
 * @param explanation what happened to its dates, or why it stays; empty while it waits
 * @param stoodAt where it stood when it had been moved
 */
record MigrationCase(
        long runId,
        String instanceId,
        String caseNumber,
        State state,
        int tries,
        String explanation,
        @Nullable OffsetDateTime settledAt,
        @Nullable String stoodAt) {

    enum State {
        /** Its turn has not come. */
        WAITING("Waiting"),
        /** It runs by the other version. */
        MOVED("Moved"),
        /** It runs by the version it had, because it has to. */
        STAYS("Stays"),
        /** Something broke; it runs by the version it had. */
        FAILED("Failed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
