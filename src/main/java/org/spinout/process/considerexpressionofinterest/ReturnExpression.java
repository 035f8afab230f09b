package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gives the expression back to the team with the reason in words, and counts the round. */
@Component
class ReturnExpression implements JavaDelegate {

    private final Proposals proposals;
    private final CaseNotices notices;

    ReturnExpression(Proposals proposals, CaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var round = ConsiderExpressionOfInterest.RETURNS.from(execution) + 1;

        proposals.move(number, ProposalMove.RETURN_EXPRESSION);
        notices.tellTeam(
                number,
                "Your expression of interest came back",
                ConsiderExpressionOfInterest.RETURN_REASON.from(execution));

        ConsiderExpressionOfInterest.RETURNS.set(execution, round);
    }
}
