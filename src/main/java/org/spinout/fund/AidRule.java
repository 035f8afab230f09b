package org.spinout.fund;

import org.spinout.shared.Money;

/**
 * How much minimal aid one recipient may get, as the law stands on the day of an award.
 *
 * @param cap over all the financial years counted
 * @param years how many financial years count, that of the award included
 * @param source where it is written
 */
public record AidRule(Money cap, int years, String source) {

    /** Whether what was given in that year still counts in this one. */
    boolean counts(FinancialYear given, FinancialYear now) {
        var first = now.firstDay().minusYears(years - 1L);
        return !given.firstDay().isBefore(first) && !given.firstDay().isAfter(now.firstDay());
    }
}
