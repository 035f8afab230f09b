package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * A part of an award that is paid once a milestone is met.
 *
 * @param award its number
 * @param number counts from 1 within the award
 * @param milestone what the team must show
 * @param match what others must have put in by then, nothing where nobody else does
 * @param dueOn the day in London from which it can be paid, which places it in a financial year
 */
public record Tranche(
        String award, int number, String milestone, Money amount, Money match, LocalDate dueOn, TrancheState state) {

    /** The financial year it is paid in. */
    public FinancialYear year() {
        return FinancialYear.of(dueOn);
    }
}
