package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.spinout.shared.Money;

/**
 * The money of a fund, or of all, from one day to another, both included.
 *
 * @param pots those that exist, in the order of their ids
 * @param faults in words, what does not add up; empty when everything does
 */
public record Reconciliation(LocalDate from, LocalDate to, List<PotReconciliation> pots, List<String> faults) {

    /** Whether opening and movements come to the closing in every pot, and no half of a transfer is missing. */
    public boolean balances() {
        return faults.isEmpty();
    }

    /**
     * One amount over all pots, such as {@code sum(PotReconciliation::paid)}.
     *
     * @param part what to take of each pot
     */
    public Money sum(Function<PotReconciliation, Money> part) {
        return pots.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
