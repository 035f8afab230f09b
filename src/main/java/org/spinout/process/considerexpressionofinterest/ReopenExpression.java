package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Rounds;
import org.spinout.record.DecisionRecord;
import org.springframework.stereotype.Component;

/** Opens the next round: the same number, what was written before already in the form, the old decision on record. */
@Component
class ReopenExpression implements JavaDelegate {

    private final Proposals proposals;
    private final Rounds rounds;
    private final DecisionRecord record;
    private final CaseNotices notices;

    ReopenExpression(Proposals proposals, Rounds rounds, DecisionRecord record, CaseNotices notices) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.record = record;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var rejection = record.latest(number, ConsiderExpressionOfInterest.DECISION_GATE)
                .orElseThrow(() -> new IllegalStateException(number + " was never rejected"));

        proposals.move(number, ProposalMove.RETURN_EXPRESSION);
        var round = rounds.open(number, rejection.number());

        ConsiderExpressionOfInterest.RETURNS.set(execution, 0);
        ConsiderExpressionOfInterest.RETURN_REASON.set(
                execution,
                "This is round " + round.number() + ". Your expression of interest was rejected: "
                        + ConsiderExpressionOfInterest.REJECTION_GROUND.from(execution)
                        + "\n\nWhat would change the answer: "
                        + ConsiderExpressionOfInterest.REJECTION_WOULD_CHANGE.from(execution));
        notices.tellHost(
                "sponsors",
                number,
                "Round " + round.number() + " of " + CaseVariables.SERVICE_NAME.from(execution),
                "The team changes its expression of interest and sends it again.");
    }
}
