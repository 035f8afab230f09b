package org.spinout.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One challenge holds one case: nothing is signed, nothing goes live, and no clock of the case runs.
 *
 * <p>A hold is placed by a person and lifted by a person; it never lapses. A challenge has one hold at most, but several
 * challenges may hold one case at once, and then the case goes on when the last of them is lifted.
 *
 * @param challenge the challenge that is its cause
 * @param caseNumber the case that is held
 * @param byCourtOrder whether a court has ordered it
 * @param reason why
 * @param undertaking what the host has promised to do before it goes on, or null
 * @param placedBy who placed it
 * @param placedAt when
 * @param liftedBy who lifted it, or null while it stands
 * @param liftedAt when, or null while it stands
 * @param liftReason why, or null while it stands
 */
public record Hold(
        Challenge challenge,
        String caseNumber,
        boolean byCourtOrder,
        String reason,
        @Nullable String undertaking,
        String placedBy,
        Instant placedAt,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftReason) {

    public boolean isOpen() {
        return liftedAt == null;
    }
}
