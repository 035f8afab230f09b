package org.spinout.fund.round;

/** What a panel decides on a bid: one of the three outcomes of 2008, or the first of them without the money. */
public enum Outcome {
    INVEST("invest", BidMove.AWARD),

    /** The panel would invest, and the money has gone to bids that rank higher. */
    RESERVE("reserve", BidMove.PUT_ON_RESERVE),

    MORE_SUPPORT("moreSupport", BidMove.SUPPORT_MORE),
    REJECT("reject", BidMove.REJECT);

    private final String code;
    private final BidMove move;

    Outcome(String code, BidMove move) {
        this.code = code;
        this.move = move;
    }

    /** As forms and decision records write it, such as {@code moreSupport}. */
    public String code() {
        return code;
    }

    BidMove move() {
        return move;
    }
}
