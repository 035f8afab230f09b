package org.spinout.process.movetransferdate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.DateMove;
import org.spinout.contract.DateMoveReason;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/**
 * Moves the date and all that hangs on it, and enters both in the record; or none of it. Who has been overtaken by
 * another move is told so, and looks again.
 */
@Component
class MoveDate implements JavaDelegate {

    private final DateMovers movers;
    private final DateMoves moves;
    private final WeighingTables tables;

    MoveDate(DateMovers movers, DateMoves moves, WeighingTables tables) {
        this.movers = movers;
        this.moves = moves;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var person = MoveTransferDate.REQUESTER.from(execution);
        var role = movers.roleOf(person, CaseVariables.CASE_NUMBER.from(execution));
        var proposal = movers.requireMovable(CaseVariables.CASE_NUMBER.from(execution));
        var move = new DateMove(
                proposal.number(),
                MoveTransferDate.SEEN.from(execution),
                MoveTransferDate.newDate(execution),
                DateMoveReason.ofCode(MoveTransferDate.REASON_CODE.from(execution)),
                MoveTransferDate.REASONS.from(execution),
                person);

        execution.setVariables(tables.of(moves.carryOut(proposal, move, role)));
    }
}
