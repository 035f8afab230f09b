package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * Money of an award that the panel decided to take back.
 *
 * @param award its number
 * @param number counts from 1 within the award
 * @param amount what was decided
 * @param back how much of it has come
 * @param instalments in how many parts it may come, a month apart
 * @param firstDueOn the last day in London on which the first part is on time
 * @param decidedBy the user who entered the panel's decision
 * @param writtenOff whether the rest is given up
 */
public record Claim(
        String award,
        int number,
        RecoveryGround ground,
        Money amount,
        Money back,
        int instalments,
        LocalDate firstDueOn,
        String decidedBy,
        boolean writtenOff) {

    /** What is still to come; nothing once it is written off. */
    public Money owed() {
        return writtenOff ? Money.ZERO : amount.minus(back);
    }

    /** The next part: equal parts, the last of which takes what is left over. */
    public Money nextPart() {
        var part = new Money(amount.pence() / instalments);
        return part.isPositive() && owed().isMoreThan(part) && partsBack() < instalments - 1 ? part : owed();
    }

    /** By when it is on time. */
    public LocalDate nextDueOn() {
        return firstDueOn.plusMonths(partsBack());
    }

    private int partsBack() {
        var part = amount.pence() / instalments;
        return part == 0 ? 0 : Math.toIntExact(Math.min(back.pence() / part, instalments - 1L));
    }
}
