package org.spinout.proposal;

/** Where a wave stands. */
public enum WaveState {
    /** Its proposals are gathered; what it says is being settled. */
    GATHERED,
    /** Signed off, and to be announced on its day. */
    SIGNED_OFF,
    ANNOUNCED,
    /** Given up. Its proposals wait for another. */
    CANCELLED
}
