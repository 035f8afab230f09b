package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Puts what the panel wants changed before those who try the allocation again. */
@Component
class ReturnAllocation implements JavaDelegate {

    private final OwnAnswers answers;
    private final RoundScreens screens;

    ReturnAllocation(OwnAnswers answers, RoundScreens screens) {
        this.answers = answers;
        this.screens = screens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, RunFundingRound.DECISION_FORM);

        RunFundingRound.ALLOCATION_NOTE.set(execution, "**The panel has sent it back:** " + decision.text("reasons"));
        execution.setVariables(screens.allocationOf(ROUND_NUMBER.from(execution)));
    }
}
