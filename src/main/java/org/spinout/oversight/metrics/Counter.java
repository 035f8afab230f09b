package org.spinout.oversight.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.oversight.metrics.Reading.FundReading;
import org.spinout.proposal.ProposalState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, and keeps what it counted for some seconds: however often it is asked, the database is not. */
@Component
class Counter {

    private static final Duration KEPT = Duration.ofSeconds(15);

    private static final String TASKS = """
            SELECT COUNT(*) AS open_tasks, COALESCE(SUM(CASE WHEN DUE_DATE_ < :now THEN 1 ELSE 0 END), 0) AS overdue
            FROM ACT_RU_TASK
            """;

    private static final String INCIDENTS =
            "SELECT COUNT(*) FROM ACT_RU_INCIDENT WHERE CAUSE_INCIDENT_ID_ IS NULL OR CAUSE_INCIDENT_ID_ = ID_";

    private static final String JOBS = """
            SELECT COALESCE(SUM(CASE WHEN RETRIES_ > 0 AND SUSPENSION_STATE_ = 1
                    AND (DUEDATE_ IS NULL OR DUEDATE_ <= :now) THEN 1 ELSE 0 END), 0) AS due,
                COALESCE(SUM(CASE WHEN RETRIES_ = 0 THEN 1 ELSE 0 END), 0) AS failed
            FROM ACT_RU_JOB
            """;

    private static final String FUNDS = """
            SELECT fund.fund_id, COALESCE(SUM(entry.available_pence), 0) AS available,
                COALESCE(SUM(entry.reserved_pence), 0) AS reserved
            FROM fund
            LEFT JOIN pot ON pot.fund_id = fund.fund_id
            LEFT JOIN ledger_entry entry ON entry.pot_id = pot.pot_id AND entry.entry_number =
                (SELECT MAX(last.entry_number) FROM ledger_entry last WHERE last.pot_id = pot.pot_id)
            GROUP BY fund.fund_id ORDER BY fund.fund_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    private @Nullable Kept kept;

    Counter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(Instant at, Reading reading) {}

    /** What was counted at most a quarter of a minute ago. */
    synchronized Reading read() {
        var now = clock.instant();
        var there = kept;
        // A clock may be turned back as well as go on.
        if (there == null || Duration.between(there.at(), now).abs().compareTo(KEPT) > 0) {
            there = new Kept(now, count(now));
            kept = there;
        }
        return there.reading();
    }

    private Reading count(Instant moment) {
        var now = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        var tasks = jdbc.sql(TASKS)
                .param("now", now)
                .query((row, index) -> List.of(row.getLong("open_tasks"), row.getLong("overdue")))
                .single();
        var jobs = jdbc.sql(JOBS)
                .param("now", now)
                .query((row, index) -> List.of(row.getLong("due"), row.getLong("failed")))
                .single();
        return new Reading(
                tasks.get(0),
                tasks.get(1),
                jdbc.sql(INCIDENTS).query(Long.class).single(),
                jobs.get(0),
                jobs.get(1),
                cases(),
                jdbc.sql(FUNDS)
                        .query((row, index) -> new FundReading(
                                row.getString("fund_id"), row.getLong("available"), row.getLong("reserved")))
                        .list());
    }

    private Map<Stage, Long> cases() {
        var cases = new EnumMap<Stage, Long>(Stage.class);
        jdbc.sql("SELECT state, COUNT(*) AS cases FROM proposal GROUP BY state").query(row -> {
            var number = row.getLong("cases");
            Stage.of(ProposalState.valueOf(row.getString("state")))
                    .ifPresent(stage -> cases.merge(stage, number, Long::sum));
        });
        return cases;
    }
}
