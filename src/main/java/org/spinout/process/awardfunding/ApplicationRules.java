package org.spinout.process.awardfunding;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.spinout.fund.Product;
import org.spinout.process.ReadsTable;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may apply for money, when, and for how much. */
@Component
@ReadsTable("fundProducts")
public class ApplicationRules {

    /** Money is for plans that a host has taken up, not for ideas. */
    private static final Set<ProposalState> BEFORE_ACCEPTANCE = EnumSet.of(
            ProposalState.EXPRESSION_IN_DRAFT, ProposalState.EXPRESSION_SUBMITTED, ProposalState.EXPRESSION_MODIFIED);

    private final Proposals proposals;
    private final DecisionService decisions;

    ApplicationRules(Proposals proposals, @Lazy DecisionService decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /** An unknown case and a case of others get the same answer, so that nobody can find out numbers by trying. */
    public void requireMember(String caseNumber, String applicant) {
        if (!proposals.casesOf(applicant).contains(caseNumber)) {
            throw new Refusal.NotEntitled("You are not of the team of a proposal " + caseNumber
                    + ". Only its team can apply for funding. Check the number at the top of your tasks.");
        }
    }

    public Proposal requireAccepted(Proposal proposal) {
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict(proposal.number() + " has ended ("
                    + proposal.state().meaning() + "), so it cannot apply for funding any more.");
        }
        if (BEFORE_ACCEPTANCE.contains(proposal.state())) {
            throw new Refusal("You can apply once the expression of interest of " + proposal.number()
                    + " is accepted. It is not yet: " + proposal.state().meaning() + ".");
        }
        return proposal;
    }

    /** Whether the team of a case may apply at all, as the case stands now. */
    public boolean mayApply(Proposal proposal) {
        return !proposal.state().isFinal() && !BEFORE_ACCEPTANCE.contains(proposal.state());
    }

    public void requireWithinLimit(Product product, Money amount) {
        Number most = decisions
                .evaluateDecisionTableByKey("fundProducts")
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(AwardFunding.PRODUCT.name(), product.code()))
                .evaluate()
                .getSingleEntry();
        if (most != null && amount.isMoreThan(Money.ofPounds(new BigDecimal(most.toString())))) {
            throw new Refusal(
                    AwardFunding.AMOUNT_POUNDS.name(),
                    "max",
                    "A " + product.plainName() + " goes up to " + Money.ofPounds(most.toString()) + ". You asked for "
                            + amount + ". Ask for less, or for another product.");
        }
    }
}
