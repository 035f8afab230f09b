package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.TEAM_SAYS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Hosts;
import org.springframework.stereotype.Component;

/** Reads what the team has said to another host's board: an answer to its question, or yes or no to its change. */
@Component
class HearTeam implements JavaDelegate {

    private final Hosts hosts;
    private final BoardMoves moves;

    HearTeam(Hosts hosts, BoardMoves moves) {
        this.hosts = hosts;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var body = BODY_ID.from(execution);

        var agreed = hosts.find(caseNumber, body).orElseThrow().teamAgreed();
        if (agreed != null) {
            moves.answered(caseNumber, body, agreed);
            BOARD_OUTCOME.set(execution, agreed ? "approved" : "withdrawn");
        }

        TEAM_SAYS.set(execution, said(agreed));
    }

    private static String said(@Nullable Boolean agreed) {
        return agreed == null ? "answered" : agreed ? "agreed" : "declined";
    }
}
