package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * How an award stands against the cap on aid, on the day it would be given.
 *
 * @param award its number
 * @param on the day, in London
 * @param asked how much would be awarded
 * @param value what that counts for
 * @param before what awards of Spinout to the same recipient count for, in the years that count
 * @param others what the recipient says it got from other public bodies in those years
 * @param rule the law of that day
 * @param allowed how much may be awarded: all that was asked, less, or nothing
 */
public record AidFinding(
        String award, LocalDate on, Money asked, Money value, Money before, Money others, AidRule rule, Money allowed) {

    /** Whether all that was asked stays within the cap. */
    public boolean isWithin() {
        return allowed.equals(asked);
    }

    /** Whether not a penny can be awarded. */
    public boolean leavesNothing() {
        return !allowed.isPositive();
    }
}
