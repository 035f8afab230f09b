package org.spinout.organisation;

/** Where a {@link Succession} stands. */
public enum SuccessionState {
    /** Set out, rehearsed perhaps; nothing has moved. */
    SET_OUT,
    /** A second person has approved it; from its day on, cases move. */
    APPROVED,
    /** Every case has moved. */
    DONE,
    /** Some cases stay where they are; each is for somebody to settle by hand. */
    PARTLY_DONE,
    /** Given up before anything moved. */
    STOPPED;

    /** Whether it is still to come, or under way. */
    public boolean isOpen() {
        return this == SET_OUT || this == APPROVED;
    }
}
