package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is on the wrong side of a case or a role is refused by every endpoint, in words. */
@SpinoutTest
class WrongSideTests {

    private static final String DECIDE = "Activity_DecideExpressionOfInterest";
    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Directory directory;

    @Autowired
    private WorkingDays days;

    private String number = "";

    @BeforeEach
    void aCaseBeforeTheChair() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Wrong sides", 6, "500000"));
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
    }

    @ParameterizedTest
    @CsvSource({"proposer", "lineManager", "boardSecretary", "otherBoardChair", "overseer", "arbiter"})
    void keepsTheDecisionFromEverybodyButTheChair(String user) {
        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
        var task = driver.as("boardChair").theTask(number, DECIDE).getId();

        var caller = new Caller(port).basic(user, user);
        var claimed = caller.json("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}");
        var sent = caller.json(
                "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"outcome\":{\"value\":\"accepted\"},\"reasons\":{\"value\":\"Mine.\"}}}");

        assertThat(claimed.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(sent.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_SUBMITTED);
    }

    @Test
    void keepsADeputyOffTheCaseOfTheirOwnTeam() {
        appoint();
        proposals.join(number, "boardMember7", "proposer");
        var task = driver.as("sponsor").theTask(number, REVIEW).getId();
        var caller = new Caller(port).basic("boardMember7", "boardMember7");

        var claimed = caller.json("/engine-rest/task/" + task + "/claim", "{\"userId\":\"boardMember7\"}");
        var sent = caller.json(
                "/engine-rest/task/" + task + "/submit-form",
                "{\"variables\":{\"outcome\":{\"value\":\"supported\"}}}");

        assertThat(claimed.statusCode()).isEqualTo(403);
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("of the team");
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"sponsor", "boardChair", "boardSecretary", "processOwner", "auditor"})
    void letsNobodyButAnAdministratorGiveRoles(String user) {
        var caller = new Caller(port).basic(user, user);
        var given = caller.json(
                "/engine-rest/process-definition/key/register-person/submit-form",
                "{\"variables\":{\"userId\":{\"value\":\"" + user
                        + "\"},\"organisation\":{\"value\":\"b1001\"},\"role\":{\"value\":\"commissioners\"}}}");

        assertThat(given.statusCode()).isEqualTo(403);
        assertThat(directory.holds(user, "commissioners", "b1001")).isFalse();
    }

    @Test
    void answersAnAdministratorsSlipInWords() {
        var answer = new Caller(port)
                .basic("admin", "admin")
                .json(
                        "/engine-rest/process-definition/key/register-person/submit-form",
                        "{\"variables\":{\"userId\":{\"value\":\"nobodyAtAll\"},\"organisation\":{\"value\":\"b1001\"},"
                                + "\"role\":{\"value\":\"commissioners\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nobody signs in as").contains("userId");
    }

    private void appoint() {
        driver.as("admin")
                .start(
                        "appoint-deputy",
                        Map.of(
                                "absent", "sponsor",
                                "deputy", "boardMember7",
                                "organisation", "b1001",
                                "role", "sponsors",
                                "firstDay", CaseDriver.inWords(days.today()),
                                "lastDay", CaseDriver.inWords(days.today().plusDays(2)),
                                "reasons", "Leave."));
        driver.runDueJobs();
    }
}
