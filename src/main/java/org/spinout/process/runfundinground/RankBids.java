package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ranks the assessed bids and shows what the money would reach, before anything is decided. */
@Component
class RankBids implements JavaDelegate {

    private final RoundScreens screens;

    RankBids(RoundScreens screens) {
        this.screens = screens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RunFundingRound.ALLOCATION_NOTE.set(execution, "");
        execution.setVariables(screens.allocationOf(ROUND_NUMBER.from(execution)));
    }
}
