package org.spinout.board;

/** Where a {@link Condition} stands. */
public enum ConditionState {
    OUTSTANDING,
    DISCHARGED,
    /** Its long-stop date came first: the case goes back to the board. */
    LAPSED
}
