package org.spinout.fund;

/**
 * What brought an entry about. No two entries have the same cause, so a step that is tried again, on whichever node,
 * finds the entry of its first try and moves no money.
 *
 * @param subject the award's number; for a budget, the pot's id
 * @param part which part of the subject: {@code whole}, {@code remainder}, {@code tranche 1}, {@code recovery 1} and so on
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

    static Cause recovery(String award, int recovery) {
        return new Cause(award, "recovery " + recovery, EntryKind.RECOVER);
    }
}
