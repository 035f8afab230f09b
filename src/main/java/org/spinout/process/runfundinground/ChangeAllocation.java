package org.spinout.process.runfundinground;

import static org.spinout.process.bidforfunding.BidForFunding.ROUND_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Tries a change of the allocation, keeps it with its reasons, and shows what would become of it. */
@Component
class ChangeAllocation implements JavaDelegate {

    private final OwnAnswers answers;
    private final Trials trials;
    private final RoundScreens screens;

    ChangeAllocation(OwnAnswers answers, Trials trials, RoundScreens screens) {
        this.answers = answers;
        this.trials = trials;
        this.screens = screens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = ROUND_NUMBER.from(execution);
        var change = answers.latest(execution, RunFundingRound.TRIAL_FORM);

        trials.make(round, change);

        execution.setVariables(screens.allocationOf(round));
    }
}
