package org.spinout.fund;

/**
 * One purse of a fund: the money of one kind for one financial year. It has no balance of its own; the
 * {@link Ledger} knows what it holds.
 *
 * @param id made of the other three, such as {@code SEIF-2026-27-REVENUE_GRANT}
 * @param fundId the short name of its fund
 */
public record Pot(String id, String fundId, PotKind kind, FinancialYear year) {

    Pot(String fundId, PotKind kind, FinancialYear year) {
        this(fundId + "-" + year + "-" + kind, fundId, kind, year);
    }

    /** As a sentence names it: "revenue grants 2026-27". */
    public String plainName() {
        return kind.plainName() + " " + year;
    }
}
