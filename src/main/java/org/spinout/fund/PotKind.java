package org.spinout.fund;

/**
 * What the money of a pot may become. Revenue and capital are voted apart and may not stand in for one another; grants
 * and loans are accounted for apart, since a loan comes back.
 */
public enum PotKind {
    REVENUE_GRANT("revenue grants"),
    REVENUE_LOAN("revenue loans"),
    CAPITAL_GRANT("capital grants"),
    CAPITAL_LOAN("capital loans");

    private final String plainName;

    PotKind(String plainName) {
        this.plainName = plainName;
    }

    /** Whether what is paid is lent, and paid back. */
    public boolean isLoan() {
        return this == REVENUE_LOAN || this == CAPITAL_LOAN;
    }

    /** As a sentence names it: "revenue grants". */
    public String plainName() {
        return plainName;
    }
}
