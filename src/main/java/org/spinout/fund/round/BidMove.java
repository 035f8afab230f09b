package org.spinout.fund.round;

import static org.spinout.fund.round.BidState.ASSESSED;
import static org.spinout.fund.round.BidState.AWARDED;
import static org.spinout.fund.round.BidState.CANCELLED;
import static org.spinout.fund.round.BidState.DRAFT;
import static org.spinout.fund.round.BidState.ELIGIBLE;
import static org.spinout.fund.round.BidState.INELIGIBLE;
import static org.spinout.fund.round.BidState.MORE_SUPPORT;
import static org.spinout.fund.round.BidState.NOT_REACHED;
import static org.spinout.fund.round.BidState.NOT_SUBMITTED;
import static org.spinout.fund.round.BidState.ON_RESERVE;
import static org.spinout.fund.round.BidState.REJECTED;
import static org.spinout.fund.round.BidState.SUBMITTED;
import static org.spinout.fund.round.BidState.WITHDRAWN;

import java.util.Set;
import org.spinout.shared.Refusal;

/** Every legal move of a bid: from which states it may be made, and where it leads. There are no others. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of(...) is immutable; its type does not say so.
public enum BidMove {

    /** The team sends it in, in time, and gets a receipt. */
    SUBMIT("submitted", Set.of(DRAFT), SUBMITTED),

    /** The round closed before the team sent it in. */
    MISS("listed as not submitted", Set.of(DRAFT), NOT_SUBMITTED),

    /** It meets every test of the fund. */
    PASS_TESTS("found eligible", Set.of(SUBMITTED), ELIGIBLE),

    /** It fails a test. */
    FAIL_TESTS("found not eligible", Set.of(SUBMITTED), INELIGIBLE),

    /** Its score stands: enough people have scored it, and they agree or were moderated. */
    ASSESS("scored", Set.of(ELIGIBLE), ASSESSED),

    /** A sheet was struck out, so the score no longer stands. */
    SCORE_AGAIN("scored again", Set.of(ASSESSED), ELIGIBLE),

    /** The panel invests, and there is money: at once, or later from the reserve list. */
    AWARD("awarded", Set.of(ASSESSED, ON_RESERVE), AWARDED),

    /** The panel would invest, and the money has gone to better bids. */
    PUT_ON_RESERVE("put on the reserve list", Set.of(ASSESSED), ON_RESERVE),

    /** The panel asks for more work with more support. */
    SUPPORT_MORE("sent back for more support", Set.of(ASSESSED), MORE_SUPPORT),

    /** The panel says no. */
    REJECT("rejected", Set.of(ASSESSED), REJECTED),

    /** The reserve list ended before it was this bid's turn. */
    PASS_OVER("passed over", Set.of(ON_RESERVE), NOT_REACHED),

    /** The team, or the end of its case, takes it out. After an award it is the award that ends. */
    WITHDRAW("withdrawn", Set.of(DRAFT, SUBMITTED, ELIGIBLE, ASSESSED, ON_RESERVE), WITHDRAWN),

    /** Its round was given up. */
    CANCEL("cancelled", Set.of(DRAFT, SUBMITTED, ELIGIBLE, ASSESSED), CANCELLED);

    private final String done;
    private final Set<BidState> from;
    private final BidState to;

    BidMove(String done, Set<BidState> from, BidState to) {
        this.done = done;
        this.from = from;
        this.to = to;
    }

    /** Where the move leads. */
    public BidState to() {
        return to;
    }

    public boolean isLegalFrom(BidState state) {
        return from.contains(state);
    }

    /** @throws Refusal.Conflict when the bid is in a state from which this move is not made */
    void require(Bid bid) {
        if (!isLegalFrom(bid.state())) {
            throw new Refusal.Conflict(bid.number() + " cannot be " + done + ": it is "
                    + bid.state().plainName() + ".");
        }
    }
}
