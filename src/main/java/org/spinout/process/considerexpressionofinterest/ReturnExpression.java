package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.TeamNotices;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Gives the expression back to the team with the reason in words, and counts the round. */
@Component
class ReturnExpression implements JavaDelegate {

    private final Proposals proposals;
    private final TeamNotices team;

    ReturnExpression(Proposals proposals, TeamNotices team) {
        this.proposals = proposals;
        this.team = team;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var round = ConsiderExpressionOfInterest.RETURNS.from(execution) + 1;

        proposals.move(number, ProposalMove.RETURN_EXPRESSION);
        team.tell(
                number,
                "your expression of interest came back",
                ConsiderExpressionOfInterest.RETURN_REASON.from(execution));

        ConsiderExpressionOfInterest.RETURNS.set(execution, round);
    }
}
