package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OtherHosts;
import org.springframework.stereotype.Component;

/** Approves the case once every host has: conditions of any of them are conditions of the case. */
@Component
class SettleApproval implements JavaDelegate {

    private final BoardMoves moves;
    private final OtherHosts hosts;

    SettleApproval(BoardMoves moves, OtherHosts hosts) {
        this.moves = moves;
        this.hosts = hosts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var body = BODY_ID.from(execution);

        moves.settle(caseNumber, body);

        BOARD_OUTCOME.set(execution, hosts.outcome(caseNumber, body, BOARD_OUTCOME.from(execution)));
    }
}
