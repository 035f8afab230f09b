package org.spinout.process.spinoutservice;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends the proposal as launched, wholly or in part. */
@Component
class CloseLaunched implements JavaDelegate {

    private static final Map<String, ProposalMove> MOVES =
            Map.of("live", ProposalMove.GO_LIVE, "partlyLive", ProposalMove.GO_PARTLY_LIVE);

    private final Proposals proposals;
    private final CaseNotices notices;

    CloseLaunched(Proposals proposals, CaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = SpinOutService.TRANSFER_OUTCOME.from(execution);

        proposals.move(execution.getProcessBusinessKey(), Objects.requireNonNull(MOVES.get(outcome), outcome));

        notices.tellEverybodyInvolved(
                execution.getProcessBusinessKey(),
                "The service is live",
                "It is run by its own enterprise from now on.");
    }
}
