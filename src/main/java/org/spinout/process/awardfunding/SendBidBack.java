package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Gives the bid back to its team, for the panel to see again when it is stronger. */
@Component
class SendBidBack implements JavaDelegate {

    private final Awards awards;

    SendBidBack(Awards awards) {
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.sendBack(AWARD_NUMBER.from(execution));
    }
}
