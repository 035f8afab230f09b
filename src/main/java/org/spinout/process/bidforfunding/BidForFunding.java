package org.spinout.process.bidforfunding;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code bid-for-funding}. */
public final class BidForFunding {

    public static final String PROCESS = "bid-for-funding";

    /** To a bid that is still being written: its round has closed without it. */
    public static final String BIDDING_CLOSED = "Message_BiddingClosed";

    /** To a bid that was sent, with {@link #BID_RESULT}. */
    public static final String BID_DECIDED = "Message_BidDecided";

    /** To every part that works on one bid: its team has taken it out of the round. */
    public static final String BID_WITHDRAWN = "Message_BidWithdrawn";

    /** To every bid of a round: the round is cancelled. */
    public static final String ROUND_CANCELLED = "Message_RoundCancelled";

    static final String WRITE_TASK = "Activity_WriteBid";

    public static final String WRITE_FORM = "write-bid";

    /** Such as {@code BD-2026-0001}. */
    public static final ProcessVariable<String> BID_NUMBER = new ProcessVariable<>("bidNumber", String.class);

    /** Such as {@code FR-2026-01}. */
    public static final ProcessVariable<String> ROUND_NUMBER = new ProcessVariable<>("roundNumber", String.class);

    /** A code of {@link BidOutcome}. */
    public static final ProcessVariable<String> BID_RESULT = new ProcessVariable<>("bidResult", String.class);

    public static final ProcessVariable<String> ROUND_TEXT = new ProcessVariable<>("roundText", String.class);

    /** Until when the bid can be sent, in words. */
    public static final ProcessVariable<String> CLOSES_TEXT = new ProcessVariable<>("closesText", String.class);

    /** The closing second of its round: until when the bid is to be written. */
    static final ProcessVariable<Date> CLOSES_AT = new ProcessVariable<>("closesAt", Date.class);

    static final ProcessVariable<String> BIDDER = new ProcessVariable<>("bidder", String.class);

    private BidForFunding() {}
}
