package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends the case as rejected: nothing is left to do, or the team leaves it at that, or it said nothing in time. */
@Component
class CloseRejected implements JavaDelegate {

    private final Proposals proposals;
    private final CaseNotices notices;

    CloseRejected(Proposals proposals, CaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);

        proposals.move(number, ProposalMove.REJECT);
        notices.tellTeam(
                number,
                "Your proposal has ended",
                "The rejection of your expression of interest stands, and " + number
                        + " is closed. Everything is kept. When things have changed you may start a new proposal.");

        ConsiderExpressionOfInterest.EXPRESSION_OUTCOME.set(execution, "rejected");
    }
}
