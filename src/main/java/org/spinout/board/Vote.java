package org.spinout.board;

/** How one member voted on the very decision that is recorded. */
public enum Vote {
    FOR,
    AGAINST,
    /** Present and free to vote, and did not. */
    ABSTAINED
}
