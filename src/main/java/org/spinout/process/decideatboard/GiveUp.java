package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.springframework.stereotype.Component;

/** Ends the board's part because the team gives up: another host has refused, and it will not go on without that one. */
@Component
class GiveUp implements JavaDelegate {

    private final AgendaWithdrawal agenda;
    private final BoardMoves moves;

    GiveUp(AgendaWithdrawal agenda, BoardMoves moves) {
        this.agenda = agenda;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);

        agenda.withdraw(caseNumber);
        moves.givenUp(caseNumber);

        BOARD_OUTCOME.set(execution, "withdrawn");
    }
}
