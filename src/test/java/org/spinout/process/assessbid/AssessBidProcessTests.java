package org.spinout.process.assessbid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.runfundinground.RoundOfBids.FIRST;
import static org.spinout.process.runfundinground.RoundOfBids.MANAGER;
import static org.spinout.process.runfundinground.RoundOfBids.SECOND;
import static org.spinout.process.runfundinground.RoundOfBids.TEAM;
import static org.spinout.process.runfundinground.RoundOfBids.THIRD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.round.BidState;
import org.spinout.fund.round.Points;
import org.spinout.fund.round.Scores;
import org.spinout.fund.round.Visits;
import org.spinout.process.runfundinground.RoundForms;
import org.spinout.process.runfundinground.RoundOfBids;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A large bid and a small one, on their way to a score. */
@SpinoutTest
class AssessBidProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Scores scores;

    @Autowired
    private Visits visits;

    @Autowired
    private Proposals proposals;

    private RoundOfBids round;
    private String large;
    private String small;

    @BeforeEach
    void takeTwoBids() {
        round = RoundOfBids.open(application, "100000");
        large = round.submit("Nurses", "60000", "60000");
        small = round.submit("Physios", "20000", "20000");
    }

    @AfterEach
    void cancel() {
        round.driver
                .as(MANAGER)
                .start(
                        "change-round",
                        Map.of("roundNumber", round.number, "change", "cancelled", "reasons", "The test is over."));
    }

    @Test
    void scoresALargeBidByTwoAndVisitsItsTeam() {
        round.assess().test(large);
        round.score(large, FIRST, 8);
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_ScoreBid");

        round.score(large, SECOND, 7);

        assertThat(round.bid(large).score()).isEqualTo(Points.of(75));
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_VisitBidder");
        round.visit(large);
        assertThat(visits.of(large)).hasSize(1);
        assertThat(round.assessmentEnds(large)).containsExactly("Event_BidAssessed");
    }

    @Test
    void scoresASmallBidByOneAndVisitsNobody() {
        round.assess().test(small);
        assertThat(round.driver.openTasks(small)).containsExactly("Activity_ScoreBid");

        round.assess(large, 7);
        scoreSmall(9);

        assertThat(round.state(small)).isEqualTo(BidState.ASSESSED);
        assertThat(round.assessmentEnds(small)).containsExactly("Event_SmallBidAssessed");
        assertThat(round.openTasks()).containsExactly("Activity_TryAllocation");
    }

    @Test
    void endsABidThatFailsATest() {
        round.assess();
        var tests = RoundForms.tests();
        tests.put("beneficiariesInEngland", "no");

        round.driver.as(MANAGER).complete(large, "Activity_TestBid", tests);

        assertThat(round.bid(large).failedTests()).containsExactly("notInEngland");
        assertThat(round.assessmentEnds(large)).containsExactly("Event_BidNotEligible");
        assertThat(round.outcomes(round.caseOf(large))).contains("notEligible");
    }

    @Test
    void asksAnotherScorerWhereOneFindsAnInterestLate() {
        round.close().nameScorers(FIRST, SECOND, THIRD).declareNoInterest(FIRST, SECOND, THIRD);
        round.test(large);
        var asked = scorersOf(large);
        assertThat(asked).hasSize(2);

        round.driver
                .as(asked.get(0))
                .complete(
                        large, "Activity_ScoreBid", Map.of("outcome", "conflict", "reasons", "My sister works there."));
        round.score(large, asked.get(1), 8);

        assertThat(scorersOf(large)).hasSize(1).doesNotContainAnyElementsOf(asked);
        round.score(large, scorersOf(large).get(0), 7);
        assertThat(round.bid(large).score()).isEqualTo(Points.of(75));
        assertThat(scores.sheetsOf(large)).hasSize(2);
    }

    @Test
    void givesNobodyABidInWhichTheyDeclaredAnInterest() {
        round.close().nameScorers(FIRST, SECOND, THIRD).declareNoInterest(FIRST, SECOND);

        round.declare(
                THIRD, Map.of("outcome", "some", "conflictedBids", List.of(large), "nature", "I sit on its board."));

        round.test(large);
        assertThat(scorersOf(large)).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void asksForAScorerWhereTooFewAreLeft() {
        round.close().nameScorers(FIRST, SECOND).declareNoInterest(FIRST);
        round.declare(
                SECOND, Map.of("outcome", "some", "conflictedBids", List.of(large), "nature", "I sit on its board."));
        round.test(large);
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_FindScorer");

        round.driver.as(MANAGER).complete(large, "Activity_FindScorer", Map.of("outcome", "again"));
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_FindScorer");
        assertThatThrownBy(() -> name(SECOND)).hasStackTraceContaining("does not offer");
        name(THIRD);
        round.driver.as(THIRD).complete(large, "Activity_DeclareConflicts", Map.of("outcome", "none"));

        assertThat(scorersOf(large)).containsExactlyInAnyOrder(FIRST, THIRD);
    }

    @Test
    void looksForAnotherWhereTheOneNamedDeclaresNothing() {
        round.close().nameScorers(FIRST, SECOND).declareNoInterest(FIRST);
        round.declare(
                SECOND, Map.of("outcome", "some", "conflictedBids", List.of(large), "nature", "I sit on its board."));
        round.test(large);
        name(THIRD);

        round.driver.moveClockByWorkingDays(11);

        assertThat(round.driver.openTasks(large)).containsExactly("Activity_FindScorer");
    }

    @Test
    void replacesAScorerWhoStaysSilent() {
        round.close().nameScorers(FIRST, SECOND, THIRD).declareNoInterest(FIRST, SECOND, THIRD);
        round.test(large);
        var asked = scorersOf(large);
        round.score(large, asked.get(0), 8);

        round.driver.moveClockByWorkingDays(21);

        assertThat(scorersOf(large)).hasSize(1).doesNotContainAnyElementsOf(asked);
        round.score(large, scorersOf(large).get(0), 8);
        assertThat(round.bid(large).score()).isEqualTo(Points.of(80));
    }

    @Test
    void moderatesScoresThatAreFarApart() {
        round.assess().test(large);
        round.score(large, FIRST, 9);
        round.score(large, SECOND, 3);
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_ModerateScores");
        assertThat(round.bid(large).score()).isNull();

        round.driver
                .as(MANAGER)
                .complete(
                        large,
                        "Activity_ModerateScores",
                        Map.of(
                                "scoreNeed", 6,
                                "scoreBenefit", 6,
                                "scoreDelivery", 6,
                                "scoreValue", 6,
                                "reasons", "One had overlooked the second year."));

        assertThat(round.bid(large).score()).isEqualTo(Points.of(60));
        assertThat(scores.sheetsOf(large)).hasSize(3);
        assertThat(round.outcomes(round.caseOf(large))).contains("moderated");
        assertThat(round.driver.openTasks(large)).containsExactly("Activity_VisitBidder");
    }

    @Test
    void goesOnWhereATeamCannotBeVisited() {
        round.assess().test(large);
        round.score(large, FIRST, 8);
        round.score(large, SECOND, 8);

        round.driver
                .as(MANAGER)
                .complete(
                        large,
                        "Activity_VisitBidder",
                        Map.of("outcome", "notVisited", "reasons", "The roads are under water."));

        assertThat(visits.of(large)).isEmpty();
        assertThat(round.assessmentEnds(large)).containsExactly("Event_BidAssessed");
    }

    @Test
    void showsNoScorerWhatAnotherGave() {
        round.assess().test(large);

        round.score(large, FIRST, 9);

        var task = round.driver.as(SECOND).theTask(large, "Activity_ScoreBid");
        var seen = application.getBean(org.camunda.bpm.engine.TaskService.class).getVariables(task.getId());
        assertThat(seen.get("scoreNeed")).isNull();
        assertThat(seen.get("commentNeed")).isNull();
    }

    @Test
    void barsTheTeamOfABidFromAssessingIt() {
        RoundOfBids.inTransaction(application, () -> {
            proposals.join(round.caseOf(large), MANAGER, TEAM);
            proposals.join(round.caseOf(large), FIRST, TEAM);
            return true;
        });
        round.close();

        assertThatThrownBy(() -> round.nameScorers(FIRST, SECOND, THIRD))
                .hasStackTraceContaining("You are of a team that bids here");
        RoundOfBids.inTransaction(application, () -> {
            proposals.leave(round.caseOf(large), MANAGER, TEAM);
            return true;
        });
        round.nameScorers(FIRST, SECOND, THIRD).declareNoInterest(FIRST, SECOND, THIRD);
        round.test(large);
        assertThat(scorersOf(large)).containsExactlyInAnyOrder(SECOND, THIRD);
    }

    private void name(String scorer) {
        round.driver
                .as(MANAGER)
                .complete(large, "Activity_FindScorer", Map.of("outcome", "named", "newScorer", scorer));
    }

    private void scoreSmall(int points) {
        round.score(small, scorersOf(small).get(0), points);
    }

    /** Who has an open task to score this bid. */
    private List<String> scorersOf(String bid) {
        return List.of(FIRST, SECOND, THIRD).stream()
                .filter(scorer -> round.driver.as(scorer).sees(bid, "Activity_ScoreBid"))
                .toList();
    }
}
