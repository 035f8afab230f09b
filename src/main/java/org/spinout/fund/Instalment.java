package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * A part by which a loan is paid back.
 *
 * @param award its number
 * @param number counts from 1 within the loan
 * @param dueOn the last day in London on which it is on time
 * @param principal what was lent
 * @param interest on what was owed since the instalment before
 * @param principalPaid of the principal, so far
 * @param interestPaid of the interest, so far
 */
public record Instalment(
        String award,
        int number,
        LocalDate dueOn,
        Money principal,
        Money interest,
        Money principalPaid,
        Money interestPaid) {

    /** What is still owed of it. */
    public Money owed() {
        return principal.plus(interest).minus(principalPaid).minus(interestPaid);
    }

    /** Whether it should have been paid before that day. */
    public boolean isBehindOn(LocalDate day) {
        return owed().isPositive() && dueOn.isBefore(day);
    }

    /** The instalment with as much of an amount on it as it takes: interest first. */
    Instalment taking(Money amount) {
        var forInterest = least(amount, interest.minus(interestPaid));
        var forPrincipal = least(amount.minus(forInterest), principal.minus(principalPaid));
        return new Instalment(
                award,
                number,
                dueOn,
                principal,
                interest,
                principalPaid.plus(forPrincipal),
                interestPaid.plus(forInterest));
    }

    private static Money least(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
