package org.spinout.fund;

import org.spinout.shared.Money;

/**
 * What the entries of one kind, with their corrections, did to the balances of a pot during a period. Each amount is what
 * its balance gained, negative where it lost.
 */
public record Movement(EntryKind kind, Money available, Money reserved, Money committed, Money paid) {

    static Movement of(EntryKind kind, Balance from, Balance to, Money amount) {
        return new Movement(
                kind,
                change(Balance.AVAILABLE, from, to, amount),
                change(Balance.RESERVED, from, to, amount),
                change(Balance.COMMITTED, from, to, amount),
                change(Balance.PAID, from, to, amount));
    }

    static Movement none(EntryKind kind) {
        return new Movement(kind, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    Movement plus(Movement other) {
        return new Movement(
                kind,
                available.plus(other.available),
                reserved.plus(other.reserved),
                committed.plus(other.committed),
                paid.plus(other.paid));
    }

    /** What the pot as a whole gained: nothing, where money only moved within it. */
    public Money inAll() {
        return available.plus(reserved).plus(committed).plus(paid);
    }

    private static Money change(Balance balance, Balance from, Balance to, Money amount) {
        if (balance == to) {
            return amount;
        }
        return balance == from ? Money.ZERO.minus(amount) : Money.ZERO;
    }
}
