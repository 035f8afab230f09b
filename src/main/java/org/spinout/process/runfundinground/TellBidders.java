package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.BID_DECIDED;
import static org.spinout.process.bidforfunding.BidForFunding.BID_RESULT;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Allocations;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Bids;
import org.spinout.process.bidforfunding.BidMessages;
import org.spinout.process.bidforfunding.BidOutcome;
import org.springframework.stereotype.Component;

/** Tells every bid that was sent what became of it; whatever follows is done by each bid for itself. */
@Component
class TellBidders implements JavaDelegate {

    private final Allocations allocations;
    private final Bids bids;
    private final BidMessages messages;

    TellBidders(Allocations allocations, Bids bids, BidMessages messages) {
        this.allocations = allocations;
        this.bids = bids;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = ROUND_NUMBER.from(execution);

        allocations
                .resultOf(round)
                .results()
                .forEach(result -> tell(result.bidNumber(), result.outcome().code()));
        bids.ofRound(round).stream()
                .filter(bid -> bid.state() == BidState.INELIGIBLE)
                .forEach(bid -> tell(bid.number(), BidOutcome.NOT_ELIGIBLE.code()));
    }

    private void tell(String bid, String result) {
        messages.tell(BID_DECIDED, bid, Map.of(BID_RESULT.name(), result));
    }
}
