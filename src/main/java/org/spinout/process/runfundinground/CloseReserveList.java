package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.BID_DECIDED;
import static org.spinout.process.bidforfunding.BidForFunding.BID_RESULT;
import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Reserves;
import org.spinout.process.bidforfunding.BidMessages;
import org.spinout.process.bidforfunding.BidOutcome;
import org.springframework.stereotype.Component;

/** Ends the reserve list after its last day, and tells the bids whose turn never came. */
@Component
class CloseReserveList implements JavaDelegate {

    private final Reserves reserves;
    private final BidMessages messages;

    CloseReserveList(Reserves reserves, BidMessages messages) {
        this.reserves = reserves;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var passedOver = reserves.end(ROUND_NUMBER.from(execution));

        passedOver.forEach(bid -> messages.tellForSure(
                BID_DECIDED, bid.number(), Map.of(BID_RESULT.name(), BidOutcome.RESERVE_ENDED.code())));
    }
}
