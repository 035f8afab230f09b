package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Takes an offer back before the team has seen it, because whoever must approve it did not. The money is free again. */
@Component
class WithdrawOffer implements JavaDelegate {

    private final Awards awards;
    private final FreedOffers freed;
    private final CaseNotices notices;

    WithdrawOffer(Awards awards, FreedOffers freed, CaseNotices notices) {
        this.awards = awards;
        this.freed = freed;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        awards.decline(number);

        freed.tell(execution);
        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "There will be no offer for " + number,
                "The panel wanted to invest, but an award of this size needs a further approval, and it was not given."
                        + " You may apply again.");
    }
}
