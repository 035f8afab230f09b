package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Ends a proposal whose money did not come in time. */
@Component
class LapseProposal implements JavaDelegate {

    private final Proposals proposals;
    private final CaseNotices notices;

    LapseProposal(Proposals proposals, CaseNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.move(execution.getProcessBusinessKey(), ProposalMove.LAPSE);

        notices.tellTeam(
                execution.getProcessBusinessKey(),
                "Your proposal has lapsed",
                "The money its plan depends on was not promised in time.");
    }
}
