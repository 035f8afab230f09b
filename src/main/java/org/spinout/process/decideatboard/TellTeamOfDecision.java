package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.CaseVariables.SERVICE_NAME;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_ASKED;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OUTCOME;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_REASONS;

import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.BoardOutcome;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the team, and the sponsor beside it, what the board decided and why, in the board's own words. */
@Component
class TellTeamOfDecision implements JavaDelegate {

    private final CaseNotices notices;

    TellTeamOfDecision(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var outcome = BoardOutcome.of(BOARD_OUTCOME.from(execution)).words().toLowerCase(Locale.UK);
        var asked = Objects.requireNonNullElse(BOARD_ASKED.orNull(execution), "");
        var subject = "The board's decision on " + SERVICE_NAME.from(execution) + ": " + outcome;
        var text = "Reasons: " + BOARD_REASONS.from(execution) + (asked.isBlank() ? "" : "\n\nIt asks for: " + asked);

        notices.tellTeam(caseNumber, subject, text);
        notices.tellHost(Role.SPONSORS.group(), caseNumber, subject, text);
    }
}
