package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.springframework.stereotype.Component;

/** Ends a bid that its team does not send. */
@Component
class GiveUpBid implements JavaDelegate {

    private final Bids bids;

    GiveUpBid(Bids bids) {
        this.bids = bids;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bids.withdraw(BidForFunding.BID_NUMBER.from(execution));
    }
}
