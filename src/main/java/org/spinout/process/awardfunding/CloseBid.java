package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Closes a bid the panel sent back and the team did not take up again. */
@Component
class CloseBid implements JavaDelegate {

    private final Awards awards;

    CloseBid(Awards awards) {
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.withdraw(AWARD_NUMBER.from(execution));
    }
}
