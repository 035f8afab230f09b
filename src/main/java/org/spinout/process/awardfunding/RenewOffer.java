package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Gives the team all its time from the approval on: it was not told while somebody had still to approve. */
@Component
class RenewOffer implements JavaDelegate {

    private final Awards awards;
    private final Offers offers;
    private final AwardTerms terms;

    RenewOffer(Awards awards, Offers offers, AwardTerms terms) {
        this.awards = awards;
        this.offers = offers;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var said = terms.of(execution);

        var award = awards.postpone(AWARD_NUMBER.from(execution), offers.lastDay());

        offers.tell(execution, award, said.conditions(), said.reasons());
    }
}
