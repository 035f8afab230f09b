package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends the proposal as withdrawn by its team; once the contract is signed, that is to call it off. */
@Component
class CloseWithdrawn implements JavaDelegate {

    private final Proposals proposals;
    private final Transfers transfers;

    CloseWithdrawn(Proposals proposals, Transfers transfers) {
        this.proposals = proposals;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signed = transfers.contract(execution.getProcessBusinessKey()).isPresent();

        proposals.move(execution.getProcessBusinessKey(), signed ? ProposalMove.CALL_OFF : ProposalMove.WITHDRAW);
    }
}
