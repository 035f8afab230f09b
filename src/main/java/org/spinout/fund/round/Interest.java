package org.spinout.fund.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a scorer last said of his or her interests in one bid.
 *
 * @param interest in the scorer's words; null for none
 */
public record Interest(
        String bidNumber, String scorer, @Nullable String interest, Instant declaredAt) {

    /** Whether the scorer may not touch the bid. */
    public boolean bars() {
        return interest != null;
    }
}
