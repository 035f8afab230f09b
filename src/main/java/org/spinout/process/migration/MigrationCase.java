package org.spinout.process.migration;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One case of a run.
 *
 * @param caseNumber its business key; empty where it has none
 * @param bodyId the body it belongs to, or null
 * @param explanation what happened to its dates, or why it stays; empty while it waits
 * @param stoodAt where it stood when it had been moved
 */
record MigrationCase(
        long runId,
        String instanceId,
        String caseNumber,
        @Nullable String bodyId,
        State state,
        int tries,
        String explanation,
        @Nullable OffsetDateTime settledAt,
        @Nullable String stoodAt) {

    enum State {
        /** Its turn has not come. */
        WAITING("waiting", "waiting"),
        /** It runs by the other version. */
        MOVED("moved", "moved"),
        /** It runs by the version it had, because it has to. */
        STAYS("stays", "stay"),
        /** Something broke; it runs by the version it had. */
        FAILED("failed", "failed");

        private final String ofOne;
        private final String ofSeveral;

        State(String ofOne, String ofSeveral) {
            this.ofOne = ofOne;
            this.ofSeveral = ofSeveral;
        }

        /** Such as {@code stay}, of two. */
        String words(int cases) {
            return cases == 1 ? ofOne : ofSeveral;
        }
    }
}
