package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Lets the transfer begin: everything that had to be decided has been. */
@Component
class BeginTransfer implements JavaDelegate {

    private final Proposals proposals;

    BeginTransfer(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.move(execution.getProcessBusinessKey(), ProposalMove.BEGIN_TRANSFER);
    }
}
