package org.spinout.board;

/** Where a {@link Meeting} stands. Only a called meeting is open; the other three are ends and final. */
public enum MeetingState {
    CALLED,
    HELD,
    /** Broken off, most often for want of a quorum; what was decided before stands. */
    ADJOURNED,
    CANCELLED
}
