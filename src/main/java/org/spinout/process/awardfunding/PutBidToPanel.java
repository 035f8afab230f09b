package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.POTS_TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Puts an appraised bid before the panel, with what each pot still holds. */
@Component
class PutBidToPanel implements JavaDelegate {

    private final Awards awards;
    private final OpenPots pots;

    PutBidToPanel(Awards awards, OpenPots pots) {
        this.awards = awards;
        this.pots = pots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awards.appraise(AWARD_NUMBER.from(execution));

        POTS_TEXT.set(execution, pots.inWords());
    }
}
