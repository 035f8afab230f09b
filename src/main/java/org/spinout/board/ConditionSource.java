package org.spinout.board;

/** Who imposed a {@link Condition}, and so who says whether it is met and whether it may take longer. */
public enum ConditionSource {
    /** A board, by its decision on an agenda item. */
    BOARD,
    /** A regional assurer, by its finding on a business case. */
    ASSURER
}
