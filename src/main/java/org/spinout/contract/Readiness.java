package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a hard stop looks at: what the tracks established by now, and the day the service is to go live. */
record Readiness(
        LocalDate liveOn,
        boolean regulatedActivity,
        @Nullable Registration registration,
        @Nullable StaffTransfer staff,
        @Nullable ContractTerms contract,
        ContractStanding standing,
        GoLiveChecks checks) {

    /** Whether something happened, and not after the day of going live. */
    boolean isDone(@Nullable LocalDate day) {
        return day != null && !day.isAfter(liveOn);
    }
}
