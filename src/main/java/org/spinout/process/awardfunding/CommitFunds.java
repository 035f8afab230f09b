package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AGREEMENT_FORM;
import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.PAY_ON;
import static org.spinout.process.awardfunding.AwardFunding.TRANCHE_PENCE;
import static org.spinout.process.awardfunding.AwardFunding.TRANCHE_TEXT;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Award;
import org.spinout.fund.Awards;
import org.spinout.process.OwnAnswers;
import org.spinout.process.hold.Signatures;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Promises what the signed agreement says. The case is locked first, so that a route which is just asking whether its
 * money is secured either sees this promise or is told of it, and never neither.
 */
@Component
class CommitFunds implements JavaDelegate {

    private final Proposals proposals;
    private final Awards awards;
    private final OwnAnswers answers;
    private final Signatures signatures;

    CommitFunds(Proposals proposals, Awards awards, OwnAnswers answers, Signatures signatures) {
        this.signatures = signatures;
        this.proposals = proposals;
        this.awards = awards;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var agreement = answers.latest(execution, AGREEMENT_FORM);
        var tranche = Objects.requireNonNull(agreement.pounds("firstTranchePounds"));

        proposals.lock(caseNumber);
        signatures.requireFree(agreement, "The funding agreement");
        requireWithin(tranche, awards.agree(AWARD_NUMBER.from(execution)));

        PAY_ON.set(execution, Objects.requireNonNullElse(agreement.text("payOn"), "milestone"));
        TRANCHE_PENCE.set(execution, tranche.pence());
        TRANCHE_TEXT.set(execution, tranche.toString());
    }

    private static void requireWithin(Money tranche, Award award) {
        if (tranche.isMoreThan(Objects.requireNonNull(award.accepted()))) {
            throw new Refusal(
                    "firstTranchePounds",
                    "max",
                    "The first payment of " + tranche + " is more than the " + award.accepted() + " accepted.");
        }
    }
}
