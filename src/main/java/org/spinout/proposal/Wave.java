package org.spinout.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Approved proposals of many hosts that are announced together.
 *
 * @param number such as {@code WV-2026-01}
 * @param name as the announcement calls it: "First wave"
 * @param publishOn the day of the announcement, or null until the wave is signed off
 */
public record Wave(
        String number,
        String name,
        String scheme,
        WaveState state,
        @Nullable LocalDate publishOn) {

    /** Whether proposals can still leave it. */
    public boolean isOpen() {
        return state == WaveState.GATHERED || state == WaveState.SIGNED_OFF;
    }
}
