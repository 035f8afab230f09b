package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Lays out what a move would do: every date old and new, what becomes impossible, and which evidence goes stale. */
@Component
class WeighDateMove implements JavaDelegate {

    private final Proposals proposals;
    private final Scales scales;
    private final WeighingTables tables;

    WeighDateMove(Proposals proposals, Scales scales, WeighingTables tables) {
        this.proposals = proposals;
        this.scales = scales;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));

        var weighing = scales.weigh(proposal, MoveTransferDate.newDate(execution));

        execution.setVariables(tables.of(weighing));
    }
}
