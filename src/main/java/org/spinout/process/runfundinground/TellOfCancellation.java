package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.spinout.process.bidforfunding.BidForFunding;
import org.spinout.process.bidforfunding.BidMessages;
import org.springframework.stereotype.Component;

/** Ends every bid of a cancelled round; each tells its own team. */
@Component
class TellOfCancellation implements JavaDelegate {

    private final Bids bids;
    private final BidMessages messages;

    TellOfCancellation(Bids bids, BidMessages messages) {
        this.bids = bids;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ended = bids.ofRound(ROUND_NUMBER.from(execution));

        ended.forEach(bid -> messages.tell(BidForFunding.ROUND_CANCELLED, bid.number(), Map.of()));
    }
}
