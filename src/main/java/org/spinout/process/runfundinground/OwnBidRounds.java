package org.spinout.process.runfundinground;

import java.util.stream.Stream;
import org.spinout.fund.round.Bid;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Bids;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Nobody acts on a round in which a team of theirs bids. */
@Component
public class OwnBidRounds {

    private final Bids bids;
    private final Proposals proposals;

    OwnBidRounds(Bids bids, Proposals proposals) {
        this.bids = bids;
        this.proposals = proposals;
    }

    /** @throws Refusal.NotEntitled when this person is of a team that has sent a bid in the round */
    public void requireNone(String round, String user) {
        requireNone(bids.ofRound(round).stream().filter(bid -> bid.receipt() != null), user);
    }

    /** The same, of one bid. */
    void requireOther(String bid, String user) {
        requireNone(Stream.of(bids.get(bid)), user);
    }

    private void requireNone(Stream<Bid> concerned, String user) {
        var cases = proposals.casesOf(user);
        if (!cases.isEmpty()
                && concerned
                        .filter(bid -> bid.state() != BidState.WITHDRAWN)
                        .map(Bid::caseNumber)
                        .anyMatch(cases::contains)) {
            throw new Refusal.NotEntitled(
                    "You are of a team that bids here, so you cannot work on this. Leave it to a colleague.");
        }
    }
}
