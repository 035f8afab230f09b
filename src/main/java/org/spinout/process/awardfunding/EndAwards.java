package org.spinout.process.awardfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Tranches;
import org.springframework.stereotype.Component;

/** Ends what is still to be paid because the case was withdrawn. What ended already stays as it is. */
@Component
class EndAwards implements JavaDelegate {

    private final Awards awards;
    private final Tranches tranches;

    EndAwards(Awards awards, Tranches tranches) {
        this.awards = awards;
        this.tranches = tranches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.releaseAll(execution.getProcessBusinessKey());

        tranches.cancel(AwardFunding.AWARD_NUMBER.from(execution));
    }
}
