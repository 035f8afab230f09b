package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Sets the route to its beginning at the options appraisal, as if nobody had approved anything yet. */
@Component
class RestartRoute implements JavaDelegate {

    private final Proposals proposals;

    RestartRoute(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.move(execution.getProcessBusinessKey(), ProposalMove.RESTART);

        SpinOutService.ROUTE_RESTARTED.set(execution, true);
        SpinOutService.BOARD_OUTCOME.set(execution, "none");
        SpinOutService.TRANSFER_OUTCOME.set(execution, "none");
        SpinOutService.CONDITION_LAPSED.set(execution, false);
    }
}
