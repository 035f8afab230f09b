package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.TestDatabase;
import org.spinout.process.StageForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever Spinout said yes to is there after a kill at any moment; what it had begun is there as a whole or not at all. */
class KillTests {

    private static final String COMPLETE = "Activity_CompleteExpressionOfInterest";
    private static final String COMMENT = "Activity_CommentAsLineManager";
    private static final String EXPRESSION = "consider-expression-of-interest";
    private static final int BEFORE_THE_KILL = 10;

    /** The numbers of the cases whose start form was accepted. */
    private final Set<String> started = ConcurrentHashMap.newKeySet();

    /** Those of them whose expression of interest was accepted too. */
    private final Set<String> expressed = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path home;

    /** The page of the migration that somebody has asked for. */
    private String migration = "";

    @Test
    void losesNothingItAccepted() throws IOException {
        try (var node = Node.start(home)) {
            submitUntilKilled(node);
        }

        try (var node = Node.start(home)) {
            for (var number : started) {
                var open = new ArrayList<>(node.desk("proposer").activities(number));
                open.addAll(node.desk("lineManager").activities(number));
                assertThat(open).as(number).hasSize(1).isSubsetOf(COMPLETE, COMMENT);
                if (expressed.contains(number)) {
                    assertThat(open).as(number).containsExactly(COMMENT);
                }
            }
            var administrator = new Visitor(node.address(), "admin");
            await().atMost(60, TimeUnit.SECONDS)
                    .until(() -> !administrator.read(migration).contains(" waiting"));
        }
        assertThatEachCaseIsWhole();
        assertThatEachCaseAskedForIsMovedOnce();
        assertThatEachExpressionIsWhole();
    }

    /** A team starts one case after another and writes its expression; whatever is under way at the kill stays unanswered. */
    private void submitUntilKilled(Node node) throws IOException {
        var enough = new CountDownLatch(BEFORE_THE_KILL);
        var team = new Thread(() -> {
            var desk = node.desk("proposer");
            try {
                while (true) {
                    var number = desk.startCase("Service " + started.size());
                    started.add(number);
                    desk.complete(number, COMPLETE, StageForms.expression(Desk.dayInAYear()));
                    expressed.add(number);
                    enough.countDown();
                }
            } catch (IOException gone) {
                // The end of the story: the node went away under this submit.
            }
        });
        team.start();
        await().atMost(60, TimeUnit.SECONDS).until(() -> enough.getCount() == 0);
        askForMoves(node);
        // Into the middle of something, a different one each time.
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(200)));
        node.kill();
        await().atMost(60, TimeUnit.SECONDS).until(() -> !team.isAlive());
    }

    /** The cases whose expression is in are to go on by a second version, before the node has come round to it. */
    private void askForMoves(Node node) throws IOException {
        var desk = node.desk("admin");
        desk.deploy(EXPRESSION + ".bpmn", Files.readString(Path.of("processes", EXPRESSION + ".bpmn")) + "<!-- 2 -->");
        var versions = desk.versions(EXPRESSION);
        migration = new Visitor(node.address(), "admin").moveLargestGroup(versions.get(0), versions.get(1), List.of());
    }

    /** By the node that came after. */
    private void assertThatEachCaseAskedForIsMovedOnce() {
        var moved = strings("SELECT case_number FROM migration_case WHERE state = 'MOVED'");

        assertThat(moved).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL - 1).doesNotHaveDuplicates();
        assertThat(strings("SELECT case_number FROM migration_case")).hasSameSizeAs(moved);
        assertThat(strings("SELECT case_number FROM decision WHERE outcome = 'movedToAnotherVersion'"))
                .containsExactlyInAnyOrderElementsOf(moved);
    }

    private void assertThatEachCaseIsWhole() {
        var cases = Set.copyOf(strings("SELECT number FROM proposal"));

        assertThat(cases).containsAll(started);
        assertThat(cases.size() - started.size())
                .as("at most the one under way came to be without an answer")
                .isBetween(0, 1);
        for (var trace : List.of(
                "SELECT case_number FROM team_membership",
                "SELECT case_number FROM answer WHERE form_id = 'start-proposal'",
                "SELECT business_key_ FROM act_ru_execution WHERE business_key_ IS NOT NULL",
                "SELECT business_key_ FROM act_hi_procinst",
                "SELECT e.business_key_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_",
                "SELECT text_ FROM act_ru_variable WHERE name_ = 'caseNumber'")) {
            assertThat(Set.copyOf(strings(trace))).as(trace).isEqualTo(cases);
        }
    }

    private void assertThatEachExpressionIsWhole() {
        var kept =
                Set.copyOf(strings("SELECT case_number FROM answer WHERE form_id = 'complete-expression-of-interest'"));

        assertThat(kept).containsAll(expressed);
        assertThat(kept.size() - expressed.size()).isBetween(0, 1);
        for (var trace : List.of(
                "SELECT number FROM proposal WHERE state = 'EXPRESSION_SUBMITTED'",
                "SELECT case_number FROM proposal_step WHERE move = 'SUBMIT_EXPRESSION'",
                "SELECT e.business_key_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_"
                        + " WHERE t.task_def_key_ = '" + COMMENT + "'")) {
            assertThat(Set.copyOf(strings(trace))).as(trace).isEqualTo(kept);
        }
    }

    /** Looks into the files of the node that was killed. */
    private List<String> strings(String sql) {
        return JdbcClient.create(TestDatabase.inHome(home, ""))
                .sql(sql)
                .query(String.class)
                .list();
    }
}
