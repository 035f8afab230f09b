package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Takes a case back to its workstreams because the board has raised its size; what was written stays. */
@Component
class TakeUpSize implements JavaDelegate {

    private final Proposals proposals;

    TakeUpSize(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);

        // A case that the team still had is in draft already.
        if (ProposalMove.REWRITE_CASE.isLegalFrom(proposals.lock(number).state())) {
            proposals.move(number, ProposalMove.REWRITE_CASE);
        }

        DevelopBusinessCase.WHAT_CHANGED.set(execution, null);
    }
}
