package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Ends the award because its case was withdrawn. All that is not paid is free again. */
@Component
class ReleaseReservations implements JavaDelegate {

    private final Awards awards;
    private final FreedOffers freed;

    ReleaseReservations(Awards awards, FreedOffers freed) {
        this.awards = awards;
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.withdraw(AWARD_NUMBER.from(execution));
        freed.tell(execution);
    }
}
