package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.round.Bids;
import org.springframework.stereotype.Component;

/** Takes the bids of a case that has ended out of their rounds, and stops the work on this one. */
@Component
class LeaveRound implements JavaDelegate {

    private final Bids bids;
    private final BidDeparture departure;

    LeaveRound(Bids bids, BidDeparture departure) {
        this.bids = bids;
        this.departure = departure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        bids.withdrawAll(execution.getProcessBusinessKey());

        departure.tell(BidForFunding.BID_NUMBER.from(execution), BidForFunding.ROUND_NUMBER.from(execution));
    }
}
