package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Lets the transfer begin: everything that had to be decided has been. */
@Component
class BeginTransfer implements JavaDelegate {

    private final Proposals proposals;
    private final CaseNotices notices;

    BeginTransfer(Proposals proposals, CaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.move(execution.getProcessBusinessKey(), ProposalMove.BEGIN_TRANSFER);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "The transfer of your service begins",
                "Everything that had to be decided has been. The transfer team plans the way to the day you go live.");
    }
}
