package org.spinout.fund;

import org.spinout.shared.Money;

/**
 * What a pot holds after one of its entries. None is ever below zero; together they are the pot's budget.
 *
 * @param available free to be offered
 * @param reserved set aside for offers
 * @param committed promised in agreements, not yet paid
 * @param paid paid out and not recovered
 */
public record Balances(Money available, Money reserved, Money committed, Money paid) {

    static final Balances NONE = new Balances(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Balances after(Balance from, Balance to, Money amount) {
        return plus(from, Money.ZERO.minus(amount)).plus(to, amount);
    }

    /** All that is in the pot, wherever: its budget, and what was vired and carried forward. */
    public Money inside() {
        return available.plus(reserved).plus(committed).plus(paid);
    }

    Money in(Balance balance) {
        return switch (balance) {
            case OUTSIDE -> throw new IllegalArgumentException("What is outside is not counted.");
            case AVAILABLE -> available;
            case RESERVED -> reserved;
            case COMMITTED -> committed;
            case PAID -> paid;
        };
    }

    private Balances plus(Balance balance, Money amount) {
        return switch (balance) {
            case OUTSIDE -> this;
            case AVAILABLE -> new Balances(available.plus(amount), reserved, committed, paid);
            case RESERVED -> new Balances(available, reserved.plus(amount), committed, paid);
            case COMMITTED -> new Balances(available, reserved, committed.plus(amount), paid);
            case PAID -> new Balances(available, reserved, committed, paid.plus(amount));
        };
    }
}
