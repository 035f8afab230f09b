package org.spinout.fund.round;

/** Where a bid stands. What may follow is said in one place, {@link BidMove}. */
public enum BidState {
    DRAFT("a draft"),
    NOT_SUBMITTED("not submitted"),
    SUBMITTED("submitted"),
    ELIGIBLE("eligible"),
    INELIGIBLE("not eligible"),
    ASSESSED("scored"),
    AWARDED("awarded"),
    ON_RESERVE("on the reserve list"),
    MORE_SUPPORT("to be worked on with more support"),
    REJECTED("rejected"),
    NOT_REACHED("not reached by the reserve list"),
    WITHDRAWN("withdrawn"),
    CANCELLED("ended with its round");

    private final String plainName;

    BidState(String plainName) {
        this.plainName = plainName;
    }

    /** As a sentence names it: "The bid is on the reserve list." */
    public String plainName() {
        return plainName;
    }

    /** Whether the bid still goes forward. */
    public boolean isOpen() {
        return BidMove.WITHDRAW.isLegalFrom(this);
    }
}
