package org.spinout.board;

/** Who took a decision in a board's name. */
public enum Authority {
    /** The board, at a meeting with a quorum. */
    MEETING,
    /** Its chair, because the matter could not wait; reported to the next meeting. */
    CHAIR,
    /** Another body or a committee in common, because this board could never have a quorum for it. */
    OTHER_BODY
}
