package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Writes the size that the table found into the proposal. */
@Component
class RecordSize implements JavaDelegate {

    private final Proposals proposals;

    RecordSize(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var size = ProposalSize.ofCode(CaseVariables.SIZE.from(execution));

        proposals.withSize(CaseVariables.CASE_NUMBER.from(execution), size);
    }
}
