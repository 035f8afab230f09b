package org.spinout.fund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One purse of a fund: the money of one kind for one financial year. It has no balance of its own; the
 * {@link Ledger} knows what it holds.
 *
 * @param id made of the other three, such as {@code SEIF-2026-27-REVENUE_GRANT}
 * @param fundId the short name of its fund
 * @param lapsedOn the day from which money that is free in it leaves at once, null while it can be offered
 */
public record Pot(
        String id,
        String fundId,
        PotKind kind,
        FinancialYear year,
        @Nullable LocalDate lapsedOn) {

    Pot(String fundId, PotKind kind, FinancialYear year) {
        this(fundId + "-" + year + "-" + kind, fundId, kind, year, null);
    }

    public boolean isLapsed() {
        return lapsedOn != null;
    }

    /** As a sentence names it: "revenue grants 2026-27". */
    public String plainName() {
        return kind.plainName() + " " + year;
    }
}
