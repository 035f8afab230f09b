package org.spinout.board;

/** The second vote of whoever presides, given only when the votes are equal (S.I. 2000/89, schedule 2, paragraph 4). */
public enum CastingVote {
    FOR,
    AGAINST
}
