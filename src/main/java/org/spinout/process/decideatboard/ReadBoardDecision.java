package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_REASONS;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Decisions;
import org.springframework.stereotype.Component;

/** Reads what the board decided from the board's own books: a message only says that there is something to read. */
@Component
class ReadBoardDecision implements JavaDelegate {

    private final Decisions decisions;
    private final BoardMoves moves;

    ReadBoardDecision(Decisions decisions, BoardMoves moves) {
        this.decisions = decisions;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = ITEM_ID.from(execution);
        var decision = decisions
                .of(item)
                .orElseThrow(() -> new IllegalStateException("The agenda item " + item + " is not decided"));

        moves.decided(CASE_NUMBER.from(execution), decision.outcome());

        BOARD_OUTCOME.set(execution, decision.outcome().code());
        BOARD_REASONS.set(execution, decision.reasons());
    }
}
