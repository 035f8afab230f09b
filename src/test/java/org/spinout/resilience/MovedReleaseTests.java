package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.TestDatabase;
import org.spinout.process.StageForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of release 0.2 go to another body. The node is killed while they move, and the next one moves the rest. */
class MovedReleaseTests {

    private static final String TRUST = "b1001";
    private static final String SUCCEED = "succeed-body";

    /** What the successor's people need to be to go on with the cases that this test goes on with. */
    private static final Map<String, String> STAFF = Map.of(
            "sponsors", "sponsor",
            "boardChairs", "boardChair",
            "boardSecretaries", "boardSecretary",
            "transferTeam", "transferOfficer");

    @TempDir
    private Path home;

    @Test
    void movesCasesThatAnEarlierReleaseBegan() throws IOException {
        String group;
        String number;
        String waiting;
        String written;
        try (var release = OpenedRelease.open("0.2", home)) {
            group = release.desk("admin")
                    .start("register-body", Map.of("bodyName", "Thameside Group", "kind", "CCG", "region", "London"));
            number = approvedSuccession(release, group);
            waiting = release.number("At the chair");
            written = release.number("Being written");

            killWhileCasesMove(release);
        }
        assertThatEachCaseIsHereOrThere(group);
        leaveFiles();

        try (var node = Node.start(home, "--camunda.bpm.job-execution.enabled=false")) {
            goOnMoving(node);
            assertThat(node.desk("overseer").tasks(waiting))
                    .as("of the old body")
                    .isEmpty();
            finishDeciding(node, waiting);
            finishWriting(node, written);
        }
        assertThat(strings("SELECT outcome FROM succession_end WHERE number = '" + number + "'"))
                .containsExactly("DONE");
        assertThat(strings("SELECT body_id FROM proposal WHERE body_id = '" + TRUST + "' AND state NOT IN"
                        + " ('WITHDRAWN', 'REJECTED', 'LAPSED')"))
                .isEmpty();
        assertThatEachCaseIsHereOrThere(group);
    }

    private static void goOnMoving(Node node) throws IOException {
        for (var activity : List.of("Activity_MoveCase", "Activity_EndEarlierRole")) {
            node.desk("admin").runJobs(SUCCEED, activity);
        }
    }

    private static void finishDeciding(Node node, String number) throws IOException {
        node.desk("boardChair")
                .complete(
                        number, "Activity_DecideExpressionOfInterest", StageForms.outcome("accepted", "Worth a case."));
        assertThat(node.desk("proposer").activities(number)).contains("Activity_OutlineServiceAndPeople");
    }

    private static void finishWriting(Node node, String number) throws IOException {
        var team = node.desk("proposer");
        team.complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());
        team.complete(number, "Activity_OutlineMoneyAndForm", StageForms.moneyAndForm());
        team.complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
        node.desk("sponsor").complete(number, "Activity_ReviewBusinessCase", StageForms.outcome("submitted"));
        assertThat(node.desk("boardSecretary").activities(number)).contains("Activity_PrepareBoardPaper");
    }

    private static String approvedSuccession(OpenedRelease release, String group) throws IOException {
        var admin = release.desk("admin");
        for (var role : STAFF.entrySet()) {
            admin.start(
                    "register-person", Map.of("userId", role.getValue(), "organisation", group, "role", role.getKey()));
        }
        admin.start(
                "register-person",
                Map.of("userId", "nationalOverseer", "organisation", "b1000", "role", "accountingOfficers"));
        var number = admin.start(
                SUCCEED,
                Map.of(
                        "predecessor", TRUST,
                        "effectiveDay", Desk.dayAfter(0),
                        "legalBasis", "Transfer scheme",
                        "legalDocument", "SI 2013/235",
                        "successor1", group,
                        "teamsFollow", "yes",
                        "roleToo", "none"));
        admin.complete(number, "Activity_ReviewRehearsal", Map.of("outcome", "submit"));
        release.desk("nationalOverseer")
                .complete(
                        number,
                        "Activity_ApproveSuccession",
                        Map.of("outcome", "approved", "reasons", "It is the law."));
        return number;
    }

    /** Its jobs run one by one, and the node goes away in the middle of one of them, a different one each time. */
    private static void killWhileCasesMove(OpenedRelease release) throws IOException {
        var admin = release.desk("admin");
        admin.runJobs(SUCCEED, "Event_EffectiveDay");
        admin.runJobs(SUCCEED, "Activity_ListCasesToMove");
        admin.runJobs(SUCCEED, "Activity_JoinHosts");
        var moved = new AtomicInteger();
        var jobs = new Thread(() -> {
            try {
                admin.runJobs(SUCCEED, "Activity_MoveCase", moved::incrementAndGet);
            } catch (IOException gone) {
                // The end of the story: the node went away under this job.
            }
        });
        jobs.start();
        await().atMost(60, TimeUnit.SECONDS).until(() -> moved.get() > 0);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(100)));
        release.kill();
        await().atMost(60, TimeUnit.SECONDS).until(() -> !jobs.isAlive());
    }

    /** Whatever has a move is at the group as a whole, and whatever has none is at the trust as a whole. */
    private void assertThatEachCaseIsHereOrThere(String group) {
        var moved = Set.copyOf(strings("SELECT case_number FROM succession_move"));

        assertThat(moved).isNotEmpty();
        for (var trace : List.of(
                "SELECT business_key_ FROM act_hi_procinst WHERE tenant_id_ = '%s' AND business_key_ IN (%s)",
                "SELECT number FROM proposal WHERE body_id = '%s' AND number IN (%s)",
                "SELECT p.business_key_ FROM act_ru_execution e JOIN act_hi_procinst p ON p.id_ = e.proc_inst_id_"
                        + " WHERE e.tenant_id_ = '%s' AND p.business_key_ IN (%s)",
                "SELECT p.business_key_ FROM act_ru_task t JOIN act_hi_procinst p ON p.id_ = t.proc_inst_id_"
                        + " WHERE t.tenant_id_ = '%s' AND p.business_key_ IN (%s)")) {
            assertThat(strings(trace.formatted(group, "SELECT number FROM proposal")))
                    .as(trace)
                    .isSubsetOf(moved);
            assertThat(strings(trace.formatted(TRUST, "SELECT case_number FROM succession_move")))
                    .as(trace)
                    .isEmpty();
        }
        assertThat(strings("SELECT case_number FROM decision WHERE gate = 'Succession'"))
                .containsExactlyInAnyOrderElementsOf(moved);
    }

    /** Looks into the files of a node that is gone. */
    private List<String> strings(String sql) {
        return files().sql(sql).query(String.class).list();
    }

    /** Lets the next node have them. */
    private void leaveFiles() {
        files().sql("SHUTDOWN").update();
    }

    private JdbcClient files() {
        return JdbcClient.create(TestDatabase.inHome(home, ""));
    }
}
