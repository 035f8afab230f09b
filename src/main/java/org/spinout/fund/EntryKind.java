package org.spinout.fund;

/** Why an entry stands in the ledger. */
public enum EntryKind {

    /** Money comes into the pot. */
    BUDGET,

    /** An offer sets money aside. */
    RESERVE,

    /** A signed agreement promises what was set aside. */
    COMMIT,

    /** A tranche is paid. */
    PAY,

    /** What was set aside or promised is free again: a part not taken up, an offer declined, a case withdrawn. */
    RELEASE,

    /** An offer nobody accepted in time is free again. */
    EXPIRE,

    /** Money paid came back, and is free again. */
    RECOVER,

    /** A loan is paid back as agreed; kept apart from money recovered, which should not have been spent. */
    REPAY,

    /** Money moves between pots of one year, on somebody's authority: one entry in each pot. */
    VIREMENT,

    /** Money moves to the next year's pot, by decision, with the award it is held for if any: one entry in each pot. */
    CARRY_FORWARD,

    /** The year is over, and money that nobody holds leaves the pot. */
    LAPSE,

    /** An earlier entry, named by this one, had the wrong amount. */
    CORRECTION;

    /** Whether an entry of this kind has another half, in the pot it names. */
    boolean isHalf() {
        return this == VIREMENT || this == CARRY_FORWARD;
    }
}
