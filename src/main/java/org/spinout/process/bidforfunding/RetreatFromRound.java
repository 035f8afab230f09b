package org.spinout.process.bidforfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Stops the work on a bid that its team has withdrawn, and tells the whole team so. */
@Component
class RetreatFromRound implements JavaDelegate {

    private final BidDeparture departure;
    private final CaseNotices notices;

    RetreatFromRound(BidDeparture departure, CaseNotices notices) {
        this.departure = departure;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var bid = BidForFunding.BID_NUMBER.from(execution);
        var round = BidForFunding.ROUND_NUMBER.from(execution);

        departure.tell(bid, round);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your bid " + bid + " is withdrawn",
                "It takes no part in the round " + round + " any more. Your case goes on.");
    }
}
