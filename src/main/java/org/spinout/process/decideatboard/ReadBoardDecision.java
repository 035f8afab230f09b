package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_REASONS;
import static org.spinout.process.decideatboard.DecideAtBoard.EQUALITY_OUTDATED;
import static org.spinout.process.decideatboard.DecideAtBoard.ITEM_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Decisions;
import org.spinout.process.ShownText;
import org.spinout.process.developbusinesscase.EqualityDuty;
import org.springframework.stereotype.Component;

/**
 * Reads what the board decided from the board's own books: a message only says that there is something to read. A case that
 * is deferred comes back with another paper, so what that has to say of its equality impact is found out here as well.
 */
@Component
class ReadBoardDecision implements JavaDelegate {

    private final Decisions decisions;
    private final BoardMoves moves;
    private final EqualityDuty equality;

    ReadBoardDecision(Decisions decisions, BoardMoves moves, EqualityDuty equality) {
        this.decisions = decisions;
        this.moves = moves;
        this.equality = equality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var item = ITEM_ID.from(execution);
        var decision = decisions
                .of(item)
                .orElseThrow(() -> new IllegalStateException("The agenda item " + item + " is not decided"));

        moves.decided(CASE_NUMBER.from(execution), BODY_ID.from(execution), decision.outcome(), decision.reasons());
        var changed = equality.changedSinceAssessed(CASE_NUMBER.from(execution));

        BOARD_OUTCOME.set(execution, decision.outcome().code());
        BOARD_REASONS.set(execution, decision.reasons());
        EQUALITY_OUTDATED.set(execution, ShownText.fitting(changed.orElse("")));
    }
}
