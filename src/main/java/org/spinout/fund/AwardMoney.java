package org.spinout.fund;

import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;

/**
 * Where the money of one award is, added up from its entries.
 *
 * @param reserved set aside for its offer
 * @param committed promised in its agreement, not yet paid
 * @param paid paid out and not recovered
 */
public record AwardMoney(Money reserved, Money committed, Money paid) {

    static AwardMoney addedUpFrom(List<LedgerEntry> entries, String potId) {
        return addedUpFrom(
                entries.stream().filter(entry -> entry.potId().equals(potId)).toList());
    }

    /**
     * The pot that holds what is not paid. Money is only ever carried to a later year of one fund and kind, so the last
     * pot in the order of their ids is the latest.
     *
     * @param entries all of one award, by pot
     */
    static Optional<String> potOf(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.to() == Balance.RESERVED
                        || (entry.kind() == EntryKind.CARRY_FORWARD && entry.from() == Balance.OUTSIDE))
                .map(LedgerEntry::potId)
                .reduce((earlier, later) -> later);
    }

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
