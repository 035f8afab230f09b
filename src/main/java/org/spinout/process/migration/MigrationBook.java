package org.spinout.process.migration;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.people.ProcessOwner;
import org.spinout.process.transferday.CaseClock.Kind;
import org.spinout.shared.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What was asked for, what became of each case, and what its dates were. */
@Component
class MigrationBook {

    private static final int LONGEST = 2000;

    /** Whether a case is one that an owner reaches: {@link ProcessOwner#reaches}. */
    private static final String WITHIN = "(:everybody OR body_id IS NULL OR body_id IN (:bodies))";

    /** Whether a run has such a case. */
    private static final String REACHED =
            "EXISTS (SELECT 1 FROM migration_case WHERE run_id = migration_run.id AND " + WITHIN + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    MigrationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long begin(Mapping mapping, Elements from, Elements to, Asked asked, List<RunningCase> cases) {
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
                .param("by", asked.by().user())
                .param("as", asked.by().role())
                .param("now", OffsetDateTime.now(clock))
                .param("undoes", asked.undoes())
                .update(keys, "id");
        long id = keys.getKeyAs(Long.class);
        var rows = cases.stream()
                .map(one -> Arrays.<@Nullable Object>asList(
                        id, one.instanceId(), one.caseNumber(), one.bodyId(), State.WAITING.name(), 0, ""))
                .toList();
        ManyRows.insert(
                jdbc, "migration_case (run_id, instance_id, case_number, body_id, state, tries, explanation)", rows);
        return id;
    }

    Optional<MigrationRun> find(long id) {
        return jdbc.sql("SELECT * FROM migration_run WHERE id = :id")
                .param("id", id)
                .query(MigrationRun.class)
                .optional();
    }

    /** A run of which the owner reaches at least one case. */
    Optional<MigrationRun> find(long id, ProcessOwner owner) {
        return within(owner, "SELECT * FROM migration_run WHERE id = :id AND " + REACHED)
                .param("id", id)
                .query(MigrationRun.class)
                .optional();
    }

    /** The same; until the transaction ends, nobody else takes anything of it back. */
    Optional<MigrationRun> lock(long id, ProcessOwner owner) {
        return within(owner, "SELECT * FROM migration_run WHERE id = :id AND " + REACHED + " FOR UPDATE")
                .param("id", id)
                .query(MigrationRun.class)
                .optional();
    }

    /** Those that take back cases of this one, the oldest first. */
    List<MigrationRun> undoing(long id, ProcessOwner owner) {
        return within(owner, "SELECT * FROM migration_run WHERE undoes = :id AND " + REACHED + " ORDER BY id")
                .param("id", id)
                .query(MigrationRun.class)
                .list();
    }

    /** @param deployment into or out of what it deployed; all where it is empty */
    List<MigrationRun> newest(ProcessOwner owner, String deployment, int limit) {
        return within(owner, "SELECT * FROM migration_run WHERE " + REACHED + """
                         AND (:deployment = '' OR EXISTS (SELECT 1 FROM ACT_RE_PROCDEF WHERE DEPLOYMENT_ID_ = :deployment
                            AND ID_ IN (from_definition, to_definition)))
                        ORDER BY id DESC FETCH FIRST :limit ROWS ONLY
                        """)
                .param("deployment", deployment)
                .param("limit", limit)
                .query(MigrationRun.class)
                .list();
    }

    List<Long> unfinished() {
        return jdbc.sql("SELECT DISTINCT run_id FROM migration_case WHERE state = 'WAITING' ORDER BY run_id")
                .query(Long.class)
                .list();
    }

    /** How many of the cases that the owner reaches are in which state; none in a state that is left out. */
    Map<State, Integer> counts(long run, ProcessOwner owner) {
        var counts = new EnumMap<State, Integer>(State.class);
        within(
                        owner,
                        "SELECT state, COUNT(*) AS cases FROM migration_case WHERE run_id = :run AND " + WITHIN
                                + " GROUP BY state")
                .param("run", run)
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("cases"));
                });
        return counts;
    }

    /** The cases that the owner reaches, at most so many; what failed or stays first. */
    List<MigrationCase> cases(long run, ProcessOwner owner, int limit) {
        return within(owner, "SELECT * FROM migration_case WHERE run_id = :run AND " + WITHIN + """
                         ORDER BY CASE state WHEN 'FAILED' THEN 1 WHEN 'STAYS' THEN 2 ELSE 3 END,
                            case_number, instance_id FETCH FIRST :limit ROWS ONLY
                        """)
                .param("run", run)
                .param("limit", limit)
                .query(MigrationCase.class)
                .list();
    }

    /** The moved cases that the owner reaches and that nobody has asked to be taken back. */
    List<RunningCase> notTakenBack(long run, ProcessOwner owner) {
        return within(owner, """
                        SELECT instance_id, case_number, body_id FROM migration_case moved
                        WHERE run_id = :run AND state = 'MOVED' AND NOT EXISTS (SELECT 1 FROM migration_case back
                            JOIN migration_run undoing ON undoing.id = back.run_id
                            WHERE undoing.undoes = :run AND back.instance_id = moved.instance_id) AND\s""" + WITHIN + " ORDER BY instance_id")
                .param("run", run)
                .query(RunningCase.class)
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

    /**
     * Whether trying again could move one of the cases that were not moved and that the owner reaches: it runs by the version
     * that the run leaves and, where the run takes another back, still stands where that one left it.
     */
    boolean couldMoveMore(MigrationRun run, ProcessOwner owner) {
        var stands = new HashMap<String, Set<String>>();
        var stood = new HashMap<String, String>();
        within(owner, """
                        SELECT instance_id, ACT_ID_, ACT_INST_ID_, (SELECT stood_at FROM migration_case undone
                            WHERE undone.run_id = :undoes AND undone.instance_id = migration_case.instance_id) AS stood
                        FROM migration_case JOIN ACT_RU_EXECUTION
                            ON PROC_INST_ID_ = instance_id AND PROC_DEF_ID_ = :from
                        WHERE run_id = :run AND state IN ('FAILED', 'STAYS')
                            AND EXISTS (SELECT 1 FROM ACT_RE_PROCDEF WHERE ID_ = :to) AND\s""" + WITHIN)
                .param("undoes", run.undoes(), Types.BIGINT)
                .param("from", run.fromDefinition())
                .param("to", run.toDefinition())
                .param("run", run.id())
                .query(row -> {
                    stands.computeIfAbsent(row.getString(1), first -> new TreeSet<>())
                            .add(row.getString(2) + " " + row.getString(3));
                    stood.put(row.getString(1), row.getString(4));
                });
        return stands.entrySet().stream()
                .anyMatch(one -> run.undoes() == null
                        || String.join("\n", one.getValue()).equals(stood.get(one.getKey())));
    }

    /** Puts what failed, and what had to stay, in line again. */
    void again(long run, ProcessOwner owner) {
        within(
                        owner,
                        "UPDATE migration_case SET state = 'WAITING', tries = 0, explanation = ''"
                                + " WHERE run_id = :run AND state IN ('FAILED', 'STAYS') AND " + WITHIN)
                .param("run", run)
                .update();
    }

    /** Lets stay what has not been moved yet. */
    void callOff(long run, ProcessOwner owner, String explanation) {
        within(
                        owner,
                        "UPDATE migration_case SET state = 'STAYS', explanation = :explanation, settled_at = :now"
                                + " WHERE run_id = :run AND state = 'WAITING' AND " + WITHIN)
                .param("explanation", explanation)
                .param("now", OffsetDateTime.now(clock))
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

    /** Who asks, and why. */
    record Asked(ProcessOwner by, String reason, @Nullable Long undoes) {}

    private JdbcClient.StatementSpec within(ProcessOwner owner, String sql) {
        var bodies = owner.bodies();
        return jdbc.sql(sql)
                .param("everybody", bodies == null)
                // An empty list is no SQL; no body has an empty id.
                .param("bodies", bodies == null || bodies.isEmpty() ? Set.of("") : bodies);
    }
}
