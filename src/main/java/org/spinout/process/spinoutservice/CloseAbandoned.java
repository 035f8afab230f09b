package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends a proposal that its host gave up because of a challenge. */
@Component
class CloseAbandoned implements JavaDelegate {

    private final Proposals proposals;

    CloseAbandoned(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.move(execution.getProcessBusinessKey(), ProposalMove.ABANDON);
    }
}
