package org.spinout.oversight.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.waiting.EngineHistory.Cursor;
import org.spinout.proposal.Holds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what has ended, each activity once, so that its days outlive the engine's history and need not be counted again.
 *
 * <p>Some at a time, each time in one transaction: the counted and the mark up to which was counted are there together or
 * not at all. A transaction may end after another that began later, so each count begins a day before the mark and leaves
 * out what it finds counted. Once a night everything is gone through, whatever the mark says.
 */
@Component
class WaitingFold {

    private static final int MOST_AT_ONCE = 2000;
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final EngineHistory history;
    private final Models models;
    private final StepRows steps;
    private final Holds holds;
    private final WorkingDays calendar;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WaitingFold(
            EngineHistory history,
            Models models,
            Holds holds,
            WorkingDays calendar,
            JdbcTemplate batches,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.history = history;
        this.models = models;
        this.holds = holds;
        this.calendar = calendar;
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.steps = new StepRows(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Counts what has ended since the last time. */
    void fold() {
        var mark = jdbc.sql("SELECT folded_until FROM waiting_fold")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var now = clock.instant();
        foldFrom((mark.isBefore(now) ? mark : now).minus(OVERLAP));
    }

    /** Counts whatever has ended and was not counted. */
    void foldEverything() {
        foldFrom(Instant.EPOCH);
    }

    private void foldFrom(Instant moment) {
        var cursor = Cursor.before(moment);
        while (cursor != null) {
            var here = cursor;
            cursor = transaction.execute(status -> foldSome(here));
        }
    }

    /** Counts some; returns where to go on, or null at the end. */
    private @Nullable Cursor foldSome(Cursor cursor) {
        jdbc.sql("SELECT id FROM waiting_fold FOR UPDATE").query(Integer.class).single();
        var ended = history.endedAfter(cursor, MOST_AT_ONCE);
        if (ended.isEmpty()) {
            return null;
        }
        insert(rows(ended));
        var last = ended.get(ended.size() - 1);
        var at = Objects.requireNonNull(last.endedAt());
        jdbc.sql("UPDATE waiting_fold SET folded_until = :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return ended.size() < MOST_AT_ONCE ? null : new Cursor(at, last.id());
    }

    private List<Row> rows(List<Activity> ended) {
        var hands = history.hands(ended);
        var stops = new Stops(holds);
        var reckoning = new Reckoning(calendar);
        var known = steps.all();
        var rows = new ArrayList<Row>();
        for (var stay : ended) {
            var step = models.stepOf(stay).orElse(null);
            if (step != null) {
                var spent = reckoning.of(
                        stay,
                        step.kind(),
                        hands.getOrDefault(Objects.requireNonNullElse(stay.taskId(), ""), List.of()),
                        stops.of(stay),
                        clock.instant());
                rows.add(new Row(stay, known.idOf(step), spent));
            }
        }
        return rows;
    }

    private void insert(List<Row> rows) {
        batches.batchUpdate("""
                INSERT INTO waited (activity_instance_id, step_id, body_id, case_number, process_instance_id,
                    started_at, ended_at, ended_on, queue_days, work_days, outside_days)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(this::values).toList());
    }

    private @Nullable Object[] values(Row row) {
        var stay = row.stay();
        var endedAt = Objects.requireNonNull(stay.endedAt());
        return new @Nullable Object[] {
            stay.id(),
            row.stepId(),
            stay.bodyId(),
            stay.caseNumber(),
            stay.instanceId(),
            stay.startedAt().atOffset(ZoneOffset.UTC),
            endedAt.atOffset(ZoneOffset.UTC),
            calendar.dateOf(endedAt),
            row.spent().queue(),
            row.spent().work(),
            row.spent().outside()
        };
    }

    private record Row(Activity stay, long stepId, Spent spent) {}
}
