package org.spinout.fund.round;

import java.util.List;

/**
 * What was decided on a round.
 *
 * @param results on every scored bid, best first
 */
public record RoundResult(FundingRound round, List<BidResult> results) {

    /** The bids that were awarded, best first. */
    public List<BidResult> awarded() {
        return of(Outcome.INVEST);
    }

    /** The bids that wait for money, best first. */
    public List<BidResult> reserve() {
        return of(Outcome.RESERVE);
    }

    public List<BidResult> of(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }
}
