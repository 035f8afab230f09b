package org.spinout.process.assurebusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Stops the assurance because national guidance has changed: the case is to be rewritten first. */
@Component
class StopAssurance implements JavaDelegate {

    private final Proposals proposals;

    StopAssurance(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);

        proposals.move(number, ProposalMove.REWRITE_CASE);

        AssureBusinessCase.ASSURANCE_OUTCOME.set(execution, "rewrite");
    }
}
