package org.spinout.fund;

import java.util.List;
import org.spinout.shared.Money;

/**
 * Where the money of one award is, added up from its entries.
 *
 * @param reserved set aside for its offer
 * @param committed promised in its agreement, not yet paid
 * @param paid paid out and not recovered
 */
public record AwardMoney(Money reserved, Money committed, Money paid) {

    static AwardMoney addedUpFrom(List<LedgerEntry> entries) {
        var sum = Balances.NONE;
        for (var entry : entries) {
            sum = sum.after(entry.from(), entry.to(), entry.amount());
        }
        return new AwardMoney(sum.reserved(), sum.committed(), sum.paid());
    }

    /** Whether any money is promised or paid. */
    public boolean isBinding() {
        return committed.isPositive() || paid.isPositive();
    }

    Money in(Balance balance) {
        return switch (balance) {
            case OUTSIDE, AVAILABLE -> throw new IllegalArgumentException("No award holds what is " + balance + ".");
            case RESERVED -> reserved;
            case COMMITTED -> committed;
            case PAID -> paid;
        };
    }
}
