package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.AssuranceRoute;
import org.spinout.process.BoardRoute;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.EnterpriseForms;
import org.spinout.process.RouteToStage;
import org.spinout.process.WaveRoute;
import org.spinout.process.runfundinground.RoundOfBids;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.MovingDriver;
import org.spinout.scenario.LastMile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whole cases, by the real models, forms and rules. Whenever somebody does something, and whenever the time comes for
 * something, everything that runs of them is moved to another version of its model and the next time back; they end as if
 * nobody had.
 */
@SpinoutTest
class MovedCasesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLargeServiceGoesLiveWithItsGrant() {
        assertThatMovingChangesNothing(MovedCasesTests::largeServiceGoesLive, 150);
    }

    private static void largeServiceGoesLive(ApplicationContext at) {
        var driver = at.getBean(CaseDriver.class);
        var route = new RouteToStage(driver);
        var board = new BoardRoute(at);
        var lastMile = new LastMile(at);
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400, "unionRecognised", "yes"));
        lastMile.takeDevelopmentGrant(number);
        route.sendLargeCase(number);
        board.sendPaper(number);
        board.decide(
                board.meetingAtDecision(),
                "approvedWithConditions",
                board.condition("The new organisation insures itself.", "The certificate", 200));
        new AssuranceRoute(driver).assureLargeCase(number, "A facility is agreed.", "Sound.");
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_ProvideEvidence",
                        Map.of("outcome", "evidence", "evidence", "Certificate 4711."));
        driver.as("sponsor").complete(number, "Activity_ConfirmDischarge", Map.of("outcome", "discharged"));
        lastMile.completeLargeTracks(number);
        lastMile.runInTheShadow(number);
        lastMile.goLive(number);
    }

    @Test
    void teamsBidInARoundAndTheReserveMovesUp() {
        assertThatMovingChangesNothing(MovedCasesTests::teamsBid, 50);
    }

    private static void teamsBid(ApplicationContext at) {
        var round = RoundOfBids.open(at, "60000");
        var best = round.submit("Nurses", "60000", "60000");
        var next = round.submit("Physios", "50000", "50000");
        round.assess();
        round.assess(best, 9);
        round.assess(next, 8);
        round.putToPanel().decide();
        round.driver.moveClockByWorkingDays(21);
        round.driver.moveClockByWorkingDays(61);
    }

    @Test
    void anEnterpriseReturnsFiguresAndWarns() {
        assertThatMovingChangesNothing(MovedCasesTests::enterpriseLives, 25);
    }

    private static void enterpriseLives(ApplicationContext at) {
        var one = EnterpriseCase.launched(at);
        for (var month = 1; month <= 3; month++) {
            one.returnWell();
        }
        one.warn(one.officer);
        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("70", "2"));
        one.moveByWorkingDays(15);
        one.moveTo(one.launchedOn.plusYears(1));
        one.moveTo(one.contractEnd().minusMonths(17));
    }

    private void assertThatMovingChangesNothing(Consumer<ApplicationContext> happens, int atLeast) {
        itIsTen();
        var untouched = new Past(jdbc);
        happens.accept(application);
        var unmoved = Story.of(jdbc, untouched.since());

        itIsTen();
        var past = new Past(jdbc);
        try (var versions = new SecondVersions(application, untouched.modelsSince())) {
            happens.accept(MovingDriver.in(application, () -> versions.move(past.since())));
            assertThat(versions.moves()).isGreaterThan(atLeast);
            var moved = Story.of(jdbc, past.since());
            assertThat(Story.beyond(moved, unmoved)).isEqualTo(Story.beyond(unmoved, moved));
        }
    }

    /** Sets the clock to ten o'clock of today, so that no story crosses midnight where the other does not. */
    private static void itIsTen() {
        var ten = LocalDate.now(ZoneOffset.UTC).atTime(10, 0).toInstant(ZoneOffset.UTC);
        ClockUtil.offset(ten.toEpochMilli() - System.currentTimeMillis());
    }
}
