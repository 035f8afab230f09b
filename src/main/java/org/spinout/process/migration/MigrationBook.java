package org.spinout.process.migration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.transferday.CaseClock.Kind;
import org.spinout.shared.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What was asked for, what became of each case, and what its dates were. */
@Component
class MigrationBook {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param numbers the business keys of the cases by the engine's ids; empty for a case without one */
    long begin(Mapping mapping, Elements from, Elements to, Asked asked, Map<String, String> numbers) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO migration_run (process_id, process_name, from_definition, from_version,
                            to_definition, to_version, mapping, reason, asked_by, asked_as, asked_at, undoes)
                        VALUES (:process, :name, :from, :fromVersion, :to, :toVersion, :mapping, :reason, :by, :as,
                            :now, :undoes)
                        """)
                .param("process", from.key())
                .param("name", from.title())
                .param("from", mapping.sourceDefinitionId())
                .param("fromVersion", from.version())
                .param("to", mapping.targetDefinitionId())
                .param("toVersion", to.version())
                .param("mapping", MappingText.write(mapping))
                .param("reason", asked.reason())
                .param("by", asked.by())
                .param("as", asked.as())
                .param("now", OffsetDateTime.now(clock))
                .param("undoes", asked.undoes())
                .update(keys, "id");
        long id = keys.getKeyAs(Long.class);
        var rows = new ArrayList<List<Object>>();
        numbers.forEach((instance, number) -> rows.add(List.of(id, instance, number, State.WAITING.name(), 0, "")));
        ManyRows.insert(jdbc, "migration_case (run_id, instance_id, case_number, state, tries, explanation)", rows);
        return id;
    }

    Optional<MigrationRun> find(long id) {
        return jdbc.sql("SELECT * FROM migration_run WHERE id = :id")
                .param("id", id)
                .query(MigrationRun.class)
                .optional();
    }

    Optional<MigrationRun> undoing(long id) {
        return jdbc.sql("SELECT * FROM migration_run WHERE undoes = :id")
                .param("id", id)
                .query(MigrationRun.class)
                .optional();
    }

    List<MigrationRun> newest(int limit) {
        return jdbc.sql("SELECT * FROM migration_run ORDER BY id DESC FETCH FIRST :limit ROWS ONLY")
                .param("limit", limit)
                .query(MigrationRun.class)
                .list();
    }

    List<Long> unfinished() {
        return jdbc.sql("SELECT DISTINCT run_id FROM migration_case WHERE state = 'WAITING' ORDER BY run_id")
                .query(Long.class)
                .list();
    }

    Map<State, Integer> counts(long run) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("SELECT state, COUNT(*) AS cases FROM migration_case WHERE run_id = :run GROUP BY state")
                .param("run", run)
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("cases"));
                });
        return counts;
    }

    List<MigrationCase> cases(long run, int limit) {
        return jdbc.sql("SELECT * FROM migration_case WHERE run_id = :run"
                        + " ORDER BY case_number, instance_id FETCH FIRST :limit ROWS ONLY")
                .param("run", run)
                .param("limit", limit)
                .query(MigrationCase.class)
                .list();
    }

    /** The cases that wait for their turn, at most so many. */
    List<String> waiting(long run, int limit) {
        return jdbc.sql("SELECT instance_id FROM migration_case WHERE run_id = :run AND state = 'WAITING'"
                        + " ORDER BY tries, case_number, instance_id FETCH FIRST :limit ROWS ONLY")
                .param("run", run)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Waits for whoever else is at this case, on whichever node, until the transaction ends. */
    Optional<MigrationCase> lock(long run, String instance) {
        return jdbc.sql("SELECT * FROM migration_case WHERE run_id = :run AND instance_id = :instance FOR UPDATE")
                .param("run", run)
                .param("instance", instance)
                .query(MigrationCase.class)
                .optional();
    }

    void settle(MigrationCase settling, State state, String explanation, @Nullable String stoodAt) {
        jdbc.sql("""
                        UPDATE migration_case SET state = :state, explanation = :explanation, settled_at = :now,
                            stood_at = :stoodAt, tries = tries + 1
                        WHERE run_id = :run AND instance_id = :instance AND state = 'WAITING'
                        """)
                .param("run", settling.runId())
                .param("instance", settling.instanceId())
                .param("state", state.name())
                .param("explanation", explanation.length() > LONGEST ? explanation.substring(0, LONGEST) : explanation)
                .param("now", OffsetDateTime.now(clock))
                .param("stoodAt", stoodAt)
                .update();
    }

    void triedInVain(MigrationCase trying) {
        jdbc.sql("UPDATE migration_case SET tries = tries + 1 WHERE run_id = :run AND instance_id = :instance")
                .param("run", trying.runId())
                .param("instance", trying.instanceId())
                .update();
    }

    /** Puts what failed, and what had to stay, in line again. */
    int again(long run) {
        return jdbc.sql("UPDATE migration_case SET state = 'WAITING', tries = 0, explanation = ''"
                        + " WHERE run_id = :run AND state IN ('FAILED', 'STAYS')")
                .param("run", run)
                .update();
    }

    void keep(MigrationCase moved, List<Dated> dates) {
        var rows = new ArrayList<List<Object>>();
        for (var number = 0; number < dates.size(); number++) {
            var date = dates.get(number);
            rows.add(List.of(
                    moved.runId(),
                    moved.instanceId(),
                    number,
                    date.kind().name(),
                    date.place(),
                    date.activityId(),
                    date.name(),
                    date.was().atOffset(ZoneOffset.UTC)));
        }
        if (!rows.isEmpty()) {
            ManyRows.insert(
                    jdbc, "migration_date (run_id, instance_id, number, kind, place, activity_id, name, was)", rows);
        }
    }

    List<Dated> datesOf(long run, String instance) {
        return jdbc.sql("SELECT * FROM migration_date WHERE run_id = :run AND instance_id = :instance ORDER BY number")
                .param("run", run)
                .param("instance", instance)
                .query((row, index) -> new Dated(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("place"),
                        row.getString("activity_id"),
                        row.getString("name"),
                        row.getObject("was", OffsetDateTime.class).toInstant(),
                        null))
                .list();
    }

    /** Who asks, in which role, and why. */
    record Asked(
            String by, String as, String reason, @Nullable Long undoes) {}
}
