package org.spinout.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the contract binds, and whether others may still object to it.
 *
 * @param conditions what it was signed on
 * @param lapsed whether it has lapsed
 * @param standstillEnds the last day for objections, or null where there is none
 */
record ContractStanding(
        List<ConditionOfSignature> conditions,
        boolean lapsed,
        @Nullable LocalDate standstillEnds) {

    List<ConditionOfSignature> openOn(LocalDate day) {
        return conditions.stream()
                .filter(condition ->
                        condition.metOn() == null || condition.metOn().isAfter(day))
                .toList();
    }

    boolean isStandstillOver(LocalDate day) {
        return standstillEnds == null || day.isAfter(standstillEnds);
    }
}
