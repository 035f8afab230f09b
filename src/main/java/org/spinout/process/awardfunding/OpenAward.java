package org.spinout.process.awardfunding;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.AMOUNT_POUNDS;
import static org.spinout.process.awardfunding.AwardFunding.APPLICANT;
import static org.spinout.process.awardfunding.AwardFunding.PRODUCT;
import static org.spinout.process.awardfunding.AwardFunding.PURPOSE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.fund.Product;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Takes an application in, from a team that may apply, and gives it its number. */
@Component
class OpenAward implements JavaDelegate {

    private final Proposals proposals;
    private final Awards awards;
    private final ApplicationRules rules;
    private final Applications applications;

    OpenAward(Proposals proposals, Awards awards, ApplicationRules rules, Applications applications) {
        this.proposals = proposals;
        this.awards = awards;
        this.rules = rules;
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var applicant = APPLICANT.from(execution);
        var product = Product.ofCode(PRODUCT.from(execution));
        var amount = Money.ofPounds(AMOUNT_POUNDS.from(execution));

        rules.requireMember(caseNumber, applicant);
        var proposal = rules.requireAccepted(proposals.lock(caseNumber));
        rules.requireWithinLimit(product, amount);
        var number = awards.apply(caseNumber, product, amount, PURPOSE.from(execution), applicant);

        applications.keep(execution, applicant);
        execution.setProcessBusinessKey(caseNumber);
        AwardFunding.AWARD_NUMBER.set(execution, number);
        AwardFunding.REQUESTED_PENCE.set(execution, amount.pence());
        describe(execution, proposal);
        AwardFunding.BID_TEXT.set(execution, applications.inWords(execution, awards.get(number), proposal));
    }

    private static void describe(DelegateExecution execution, Proposal proposal) {
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        CaseVariables.SCHEME.set(execution, proposal.scheme());
        CaseVariables.BODY_ID.set(execution, proposal.bodyId());
        CaseVariables.LEAD.set(execution, proposal.lead());
    }
}
