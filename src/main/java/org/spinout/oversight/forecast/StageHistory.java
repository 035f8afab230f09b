package org.spinout.oversight.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.Stage;
import org.spinout.oversight.forecast.Told.PastCase;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Pause;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.ProposalStep;
import org.spinout.proposal.Proposals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads how long cases stayed where, all of them in one pass, and keeps what it read for an hour. */
@Component
class StageHistory {

    private static final Duration KEPT = Duration.ofHours(1);

    /** Rows that the database hands over at a time. */
    private static final int PAGE = 1000;

    private static final String EVERY_STEP = """
            SELECT proposal.number, proposal.scheme, proposal.size, proposal.state, proposal.opened_at,
                proposal_step.step, proposal_step.move, proposal_step.from_state, proposal_step.to_state,
                proposal_step.moved_at
            FROM proposal LEFT JOIN proposal_step ON proposal_step.case_number = proposal.number
            ORDER BY proposal.number, proposal_step.step
            """;

    private final JdbcTemplate jdbc;
    private final Proposals proposals;
    private final Holds holds;
    private final WorkingDays days;
    private final Clock clock;

    private volatile @Nullable Kept kept;

    StageHistory(JdbcTemplate jdbc, Proposals proposals, Holds holds, WorkingDays days, Clock clock) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(PAGE);
        this.proposals = proposals;
        this.holds = holds;
        this.days = days;
        this.clock = clock;
    }

    private record Kept(Instant readAt, Told told) {}

    /** What history told at most an hour ago. */
    Told read() {
        var there = kept;
        var now = clock.instant();
        // A clock may be turned back as well as go on.
        if (there == null || Duration.between(there.readAt(), now).abs().compareTo(KEPT) > 0) {
            there = new Kept(now, readAll(now));
            kept = there;
        }
        return there.told();
    }

    /** How many working days the case has been in its present stage, without the time in which it was held. */
    int workingDaysInStage(Proposal proposal, Stage stage) {
        var now = clock.instant();
        var stays = Stay.of(proposal.openedAt(), proposals.steps(proposal.number()));
        var since = stays.get(stays.size() - 1).from();
        return new WorkedTime(days, now).between(since, now, holds.pauses(proposal.number()));
    }

    private Told readAll(Instant now) {
        var pauses = pauses();
        var reader = new Reader(new Told(new WorkedTime(days, now), now), pauses);
        jdbc.query(EVERY_STEP, reader::row);
        return reader.end();
    }

    private Map<String, List<Pause>> pauses() {
        return jdbc.queryForList("SELECT DISTINCT case_number FROM case_hold", String.class).stream()
                .collect(Collectors.toMap(number -> number, holds::pauses));
    }

    /** Gathers the rows of each case. */
    private static final class Reader {

        private final Told told;
        private final Map<String, List<Pause>> pauses;
        private final List<ProposalStep> steps = new ArrayList<>();
        private @Nullable String number;
        private @Nullable PastCase current;

        Reader(Told told, Map<String, List<Pause>> pauses) {
            this.told = told;
            this.pauses = pauses;
        }

        void row(ResultSet row) throws SQLException {
            var next = row.getString("number");
            if (!next.equals(number)) {
                finish();
                number = next;
                steps.clear();
                var size = row.getString("size");
                current = new PastCase(
                        next,
                        row.getString("scheme"),
                        size == null ? null : ProposalSize.valueOf(size),
                        ProposalState.valueOf(row.getString("state")),
                        moment(row, "opened_at"),
                        steps,
                        pauses.getOrDefault(next, List.of()));
            }
            if (row.getString("move") != null) {
                steps.add(new ProposalStep(
                        row.getInt("step"),
                        ProposalMove.valueOf(row.getString("move")),
                        ProposalState.valueOf(row.getString("from_state")),
                        ProposalState.valueOf(row.getString("to_state")),
                        moment(row, "moved_at")));
            }
        }

        Told end() {
            finish();
            return told;
        }

        private void finish() {
            if (current != null) {
                told.add(current);
            }
        }

        private static Instant moment(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}
