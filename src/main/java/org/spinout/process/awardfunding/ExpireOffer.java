package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Ends an offer that nobody answered in time. The money is free again. */
@Component
class ExpireOffer implements JavaDelegate {

    private final Awards awards;
    private final CaseNotices notices;
    private final FreedOffers freed;

    ExpireOffer(Awards awards, CaseNotices notices, FreedOffers freed) {
        this.awards = awards;
        this.notices = notices;
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);

        awards.expire(number);
        freed.tell(execution);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your offer " + number + " has lapsed",
                "Nobody answered it in time, so the money is back in the fund. You may apply again.");
    }
}
