package org.spinout.process.assessbid;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.runfundinground.RoundScreens;
import org.springframework.stereotype.Component;

/** Lays the bids of the round before somebody who is asked late, since a declaration is about all of them. */
@Component
class AskScorer implements JavaDelegate {

    private final RoundScreens screens;

    AskScorer(RoundScreens screens) {
        this.screens = screens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = ROUND_NUMBER.from(execution);

        execution.setVariables(screens.bidsOf(round));
    }
}
