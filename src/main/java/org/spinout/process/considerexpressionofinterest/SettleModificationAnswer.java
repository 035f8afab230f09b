package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Goes on to the business case when the team agrees to the change, and ends the proposal when it does not. */
@Component
class SettleModificationAnswer implements JavaDelegate {

    private static final Map<String, ProposalMove> MOVES =
            Map.of("accepted", ProposalMove.AGREE_MODIFICATION, "withdrawn", ProposalMove.WITHDRAW);

    private final Proposals proposals;

    SettleModificationAnswer(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = ConsiderExpressionOfInterest.EXPRESSION_OUTCOME.from(execution);

        proposals.move(CaseVariables.CASE_NUMBER.from(execution), Objects.requireNonNull(MOVES.get(outcome), outcome));
    }
}
