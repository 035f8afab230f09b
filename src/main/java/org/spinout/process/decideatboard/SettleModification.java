package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.MODIFICATION_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Turns the team's answer to a modification into what the board's acceptance has become. */
@Component
class SettleModification implements JavaDelegate {

    private final BoardMoves moves;

    SettleModification(BoardMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var agreed = MODIFICATION_OUTCOME.from(execution).equals("accepted");

        moves.answered(CASE_NUMBER.from(execution), BODY_ID.from(execution), agreed);

        BOARD_OUTCOME.set(execution, agreed ? "approved" : "withdrawn");
    }
}
