package org.spinout.fund;

/**
 * Where the money of a pot can be. Every entry moves an amount from one of these to another, so the four inside
 * balances always add up to the budget.
 */
public enum Balance {

    /** Not in the pot: where a budget comes from. */
    OUTSIDE("outside the pot"),

    /** Free to be offered. */
    AVAILABLE("available"),

    /** Set aside for an offer nobody may use for another. */
    RESERVED("set aside"),

    /** Promised in a signed agreement. */
    COMMITTED("promised"),

    /** In the enterprise's bank. */
    PAID("paid");

    private final String plainName;

    Balance(String plainName) {
        this.plainName = plainName;
    }

    /** As a sentence names it: "£500 is set aside." */
    public String plainName() {
        return plainName;
    }
}
