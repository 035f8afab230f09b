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

    /** An earlier entry, named by this one, had the wrong amount. */
    CORRECTION
}
