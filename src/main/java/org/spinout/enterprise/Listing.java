package org.spinout.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provider that applied for a service line in an area, and where it stands.
 *
 * @param number such as {@code AP-2026-0001}
 * @param serviceLine a code such as {@code podiatry}
 * @param area as the commissioner publishes it
 * @param commissionerId the body that lists it
 * @param providerName an enterprise or a team
 * @param appliedBy who applied
 * @param cqcNumber with the Care Quality Commission, or null
 * @param state {@code applied}, {@code qualified}, {@code refused} or {@code delisted}
 * @param stateOn since when
 */
public record Listing(
        String number,
        String serviceLine,
        String area,
        String commissionerId,
        String providerName,
        String appliedBy,
        @Nullable String cqcNumber,
        String state,
        LocalDate stateOn) {

    public boolean isListed() {
        return state.equals("qualified");
    }

    /** Whether nobody may apply for the same again. */
    boolean isStanding() {
        return isListed() || state.equals("applied");
    }
}
