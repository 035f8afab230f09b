package org.spinout.board;

/** Where an {@link AgendaItem} stands. */
public enum ItemState {
    /** Submitted, for the next meeting to take. */
    WAITING,
    /** On the agenda of an open meeting. */
    ON_AGENDA,
    /** Decided; a deferral is a decision too, and the case comes back as a new item. */
    DECIDED,
    /** Its case was withdrawn before the board decided. */
    WITHDRAWN
}
