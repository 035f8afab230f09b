package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
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
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseNotices;
import org.spinout.process.OtherHosts;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the team, and the sponsor beside it, what the board decided and why, in the board's own words. */
@Component
class TellTeamOfDecision implements JavaDelegate {

    private final CaseNotices notices;
    private final OtherHosts hosts;
    private final Bodies bodies;

    TellTeamOfDecision(CaseNotices notices, OtherHosts hosts, Bodies bodies) {
        this.hosts = hosts;
        this.bodies = bodies;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var outcome = BoardOutcome.of(BOARD_OUTCOME.from(execution)).words().toLowerCase(Locale.UK);
        var asked = Objects.requireNonNullElse(BOARD_ASKED.orNull(execution), "");
        var body = BODY_ID.from(execution);
        var board = hosts.isOwn(caseNumber, body)
                ? "The board's decision on "
                : "The decision of the board of " + bodies.get(body).name() + " on ";
        var subject = board + SERVICE_NAME.from(execution) + ": " + outcome;
        var text = "Reasons: " + BOARD_REASONS.from(execution) + (asked.isBlank() ? "" : "\n\nIt asks for: " + asked);

        notices.tellTeam(caseNumber, subject, text);
        notices.tellBody(body, Role.SPONSORS.group(), caseNumber, subject, text);
    }
}
