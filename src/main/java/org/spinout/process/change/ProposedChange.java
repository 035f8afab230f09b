package org.spinout.process.change;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Models, tables and forms that somebody proposes to put in use.
 *
 * @param title what the proposer calls it
 * @param note why, in the proposer's words; may be empty
 * @param origin {@code PAGE} or {@code MODELER}
 * @param state {@code PROPOSED}, {@code DEPLOYED} or {@code DROPPED}
 * @param settledBy who deployed or dropped it, or null while it is proposed
 * @param deploymentId the engine's deployment it became, or null
 */
record ProposedChange(
        long id,
        String title,
        String note,
        String origin,
        String state,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable String settledBy,
        @Nullable OffsetDateTime settledAt,
        @Nullable String settledNote,
        @Nullable String deploymentId) {

    boolean isOpen() {
        return state.equals("PROPOSED");
    }
}
