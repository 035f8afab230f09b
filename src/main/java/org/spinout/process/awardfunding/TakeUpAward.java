package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Award;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.fund.Product;
import org.spinout.fund.round.Bids;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes up the award that a round has allocated: from here on it is answered, agreed and paid as any other. */
@Component
class TakeUpAward implements JavaDelegate {

    private final Awards awards;
    private final Bids bids;
    private final Proposals proposals;
    private final AwardTerms terms;
    private final Offers offers;

    TakeUpAward(Awards awards, Bids bids, Proposals proposals, AwardTerms terms, Offers offers) {
        this.awards = awards;
        this.bids = bids;
        this.proposals = proposals;
        this.terms = terms;
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var award = awards.get(AWARD_NUMBER.from(execution));
        var proposal = proposals.get(execution.getProcessBusinessKey());
        var said = terms.of(execution);

        requireOnOffer(award, proposal);

        describe(execution, proposal);
        AwardFunding.OTHER_PRODUCT.set(execution, award.product() != asked(award));
        AwardFunding.REQUESTED_PENCE.set(execution, award.requested().pence());
        AwardFunding.BID_TEXT.set(execution, award.purpose());
        offers.tell(execution, award, said.conditions(), said.reasons());
    }

    private Product asked(Award award) {
        return Optional.ofNullable(award.bidNumber())
                .map(bid -> bids.get(bid).submittedRequest().product())
                .orElse(award.product());
    }

    private static void requireOnOffer(Award award, Proposal proposal) {
        if (!award.caseNumber().equals(proposal.number())) {
            throw new Refusal.Conflict(award.number() + " is an award of another case than " + proposal.number() + ".");
        }
        if (award.state() != AwardState.OFFERED) {
            throw new Refusal.Conflict(
                    award.number() + " is not on offer: it is " + award.state().plainName() + ".");
        }
    }

    private static void describe(DelegateExecution execution, Proposal proposal) {
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        CaseVariables.SCHEME.set(execution, proposal.scheme());
        CaseVariables.BODY_ID.set(execution, proposal.bodyId());
        CaseVariables.LEAD.set(execution, proposal.lead());
    }
}
