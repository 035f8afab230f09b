package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Says no to the offer, or steps back from a part that is not enough. The money is free again. */
@Component
class DeclineOffer implements JavaDelegate {

    private final Awards awards;
    private final FreedOffers freed;

    DeclineOffer(Awards awards, FreedOffers freed) {
        this.awards = awards;
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.decline(AWARD_NUMBER.from(execution));
        freed.tell(execution);
    }
}
