package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.spinout.process.StageForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of one PostgreSQL move the same cases to another version of their model. Whoever writes to the record of a case
 * can be made to wait, so that everything of its move has been done and nothing of it is certain yet.
 */
final class MovesAcrossNodes {

    private static final int CASES = 8;
    private static final String MODEL = "consider-expression-of-interest";
    private static final String STEP = "Activity_CompleteExpressionOfInterest";

    private final DataSource database;
    private final JdbcClient jdbc;
    private final List<Node> nodes;
    private final List<String> numbers = new ArrayList<>();

    MovesAcrossNodes(DataSource database, List<Node> nodes) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.nodes = nodes;
    }

    /** Cases that stand in the same step, and a second version of their model. */
    void begin() throws IOException {
        for (var service = 1; service <= CASES; service++) {
            numbers.add(nodes.get(service % 2).desk("proposer").startCase("Service " + service));
        }
        numbers.sort(null);
        nodes.get(1).desk("proposer").claim(number(4), STEP);
        var model = Files.readString(Path.of("processes", MODEL + ".bpmn"));
        nodes.get(0)
                .desk("admin")
                .deploy(MODEL + ".bpmn", model.replaceFirst("(?=</bpmn:definitions>)", "<!-- The second version. -->"));
    }

    /** A person completes a task at the one node while the other is moving its case. @return what the person hears */
    Throwable moveWhileSomebodyWorks() throws IOException, SQLException {
        try (var record = database.getConnection()) {
            enterFirst(record, number(4));
            ask();
            awaitBothNodesAtOneCase();
            assertThat(runningBy(2)).as("certain so far").isEqualTo(3);
            var person = CompletableFuture.supplyAsync(() -> catchThrowable(() -> complete(4)));
            await().atMost(60, TimeUnit.SECONDS).until(() -> waitingFor("act_ru_") == 1);
            record.rollback();
            var heard = person.join();
            awaitAllSettled();
            return heard;
        }
    }

    /** The way back is asked for, and one node is gone in the middle of it. */
    void takeBackWhileANodeIsKilled() throws IOException, SQLException {
        try (var record = database.getConnection()) {
            record.setAutoCommit(false);
            try (var lock = record.prepareStatement(
                    "SELECT last_number FROM decision_chain WHERE case_number = ? FOR UPDATE")) {
                lock.setString(1, number(6));
                lock.executeQuery();
            }
            var administrator = new Visitor(nodes.get(1).address(), "admin");
            var run = jdbc.sql("SELECT MAX(id) FROM migration_run")
                    .query(Long.class)
                    .single();
            assertThat(administrator.read("/changes/migrations/" + run)).contains(CASES + " moved");
            administrator.send("/changes/migrations/" + run + "/undo", Map.of("reason", ""));
            awaitBothNodesAtOneCase();
            nodes.get(0).kill();
            record.rollback();
        }
        awaitAllSettled();
    }

    private void ask() throws IOException {
        new Visitor(nodes.get(0).address(), "admin").moveLargestGroup(definition(1), definition(2), numbers);
    }

    /** Enters the first decision of a case, and leaves it open whether that will have been. */
    private static void enterFirst(Connection record, String number) throws SQLException {
        record.setAutoCommit(false);
        try (var entry = record.prepareStatement(
                "INSERT INTO decision_chain (case_number, last_number, last_hash) VALUES (?, 0, '')")) {
            entry.setString(1, number);
            entry.executeUpdate();
        }
    }

    private void awaitAllSettled() {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> count("SELECT COUNT(*) FROM migration_case WHERE state = 'WAITING'") == 0);
        assertThat(count("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
                .isZero();
    }

    /** The one has done all but the entry in its record, and the other waits for its turn. */
    private void awaitBothNodesAtOneCase() {
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> waitingFor("decision_chain") == 1 && waitingFor("migration_case") == 1);
    }

    /** How many wait for somebody else's lock with a statement on such a table. */
    private long waitingFor(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND wait_event_type = 'Lock' AND query ILIKE '%' || :table || '%'")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    long runningBy(int version) {
        return jdbc.sql("SELECT COUNT(*) FROM act_ru_execution WHERE parent_id_ IS NULL AND proc_def_id_ = :definition")
                .param("definition", definition(version))
                .query(Long.class)
                .single();
    }

    private String definition(int version) {
        return jdbc.sql("SELECT id_ FROM act_re_procdef WHERE key_ = :key AND version_ = :version")
                .param("key", MODEL)
                .param("version", version)
                .query(String.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** What the record of each case says of its moves, in order. */
    List<List<String>> moves() {
        return numbers.stream()
                .map(number -> jdbc.sql("SELECT outcome FROM decision WHERE case_number = :number"
                                + " AND outcome LIKE 'moved%' ORDER BY number")
                        .param("number", number)
                        .query(String.class)
                        .list())
                .toList();
    }

    /** Sends the form of the step. */
    void complete(int number) throws IOException {
        nodes.get(1).desk("proposer").complete(number(number), STEP, StageForms.expression(Desk.dayInAYear()));
    }

    private String number(int number) {
        return numbers.get(number - 1);
    }
}
