package org.spinout.fund;

/**
 * What brought an entry about. No two entries have the same cause, so a step that is tried again, on whichever node,
 * finds the entry of its first try and moves no money.
 *
 * @param subject the award's number; where it is for no award, the pot's id
 * @param part which part of the subject: {@code whole}, {@code remainder}, {@code tranche 1}, {@code recovery 1} and so
 *     on; for a virement or money carried forward, the authority; at most 60 characters
 */
public record Cause(String subject, String part, EntryKind kind) {

    static final String WHOLE = "whole";
    static final String REMAINDER = "remainder";

    static Cause tranche(String award, int tranche) {
        return new Cause(award, "tranche " + tranche, EntryKind.PAY);
    }

    static Cause rest(String award, Balance balance) {
        return new Cause(award, "all still " + balance.plainName(), EntryKind.RELEASE);
    }

    /** All that an award holds in one balance leaves for, or comes from, the pot of another year. */
    static Cause carried(String award, Balance balance, String direction, FinancialYear year) {
        return new Cause(award, balance.plainName() + " " + direction + " " + year, EntryKind.CARRY_FORWARD);
    }

    /** What an entry freed in a pot that has lapsed already. */
    static Cause lapsedAtOnce(LedgerEntry freed) {
        return new Cause(freed.potId(), "entry " + freed.number(), EntryKind.LAPSE);
    }
}
