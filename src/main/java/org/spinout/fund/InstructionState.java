package org.spinout.fund;

/** Where an {@link Instruction} stands. */
public enum InstructionState {

    /** Waits for whoever has to approve it. */
    ASKED,

    /** May be carried out. */
    APPROVED,

    /** Whoever had to approve it said no. */
    REFUSED,

    /** Nobody decided in time. */
    LAPSED,

    /** Done; the ledger shows it. */
    CARRIED_OUT
}
