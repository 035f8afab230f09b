package org.spinout.enterprise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * A stretch of the contract under which the enterprise runs its service.
 *
 * @param start its first day
 * @param end its last day
 * @param basis what it rests on
 * @param yearlyPrice what the commissioner pays in a year
 */
public record ContractPeriod(LocalDate start, LocalDate end, Basis basis, Money yearlyPrice) {

    /** What a contract rests on. */
    public enum Basis {
        FIRST_CONTRACT,
        EXTENSION,
        TENDER
    }

    /** @throws Refusal when it ends before it begins, or nothing is paid */
    public ContractPeriod {
        if (end.isBefore(start)) {
            throw new Refusal(
                    "newContractEnd",
                    "after",
                    "A contract cannot end on " + Days.inWords(end) + " and begin on " + Days.inWords(start) + ".");
        }
        if (!yearlyPrice.isPositive()) {
            throw new Refusal("yearlyPricePounds", "min", "The yearly price must be more than nothing.");
        }
    }

    /** How long it runs, in whole months. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    /** The same contract, longer by so many months. @throws Refusal when that is no extension */
    public ContractPeriod extendedBy(int months, Money price) {
        if (months < 1 || months > 120) {
            throw new Refusal("extensionMonths", "range", "A contract is extended by 1 to 120 months.");
        }
        return new ContractPeriod(
                end.plusDays(1), end.plusDays(1).plusMonths(months).minusDays(1), Basis.EXTENSION, price);
    }
}
