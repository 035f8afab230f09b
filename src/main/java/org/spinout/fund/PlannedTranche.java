package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * A line of a schedule as somebody writes it.
 *
 * @param milestone what the team must show, at most 1000 characters
 * @param amount more than nothing
 * @param match what others must have put in by then, nothing at the least
 * @param dueOn the day in London from which it can be paid
 */
public record PlannedTranche(String milestone, Money amount, Money match, LocalDate dueOn) {

    private static final int LONGEST_MILESTONE = 1000;

    /** @throws Refusal when a part of the line makes no sense */
    public PlannedTranche {
        Award.requirePositive(amount, "A tranche");
        if (match.isNegative()) {
            throw new Refusal("The money of others cannot be below zero.");
        }
        if (milestone.isBlank() || milestone.length() > LONGEST_MILESTONE) {
            throw new Refusal("Say what the team must show for each tranche, in at most 1000 characters.");
        }
    }
}
