package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.WaveRoute;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the database of a release with cases open in it, for later releases to open and go on with. Not part of a test
 * run; once before a release: {@code mvn test -Dtest=FixtureMaker -Dfixture.release=0.2}. Fixtures are never made again:
 * the database of a release that is out does not change any more.
 */
@SpinoutTest
class FixtureMaker {

    private static final Map<String, String> ACCEPTED =
            Map.of("outcome", "accepted", "reasons", "Worth a business case.");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private BoardRoute board;

    @Test
    void keepsOpenCases() {
        // Begun long enough ago that whoever opens the fixture comes after all that happens in it.
        driver.moveClockTo(driver.now().minus(Duration.ofDays(60)));
        board = new BoardRoute(beans);
        toTheTransfer(begun("In transfer"));
        toTheBoard(begun("At the board"));
        toWriting(begun("Being written"));
        toTheChair(begun("At the chair"));
        begun("Begun");

        var file = Path.of("src/test/resources/fixtures", "release-" + System.getProperty("fixture.release") + ".zip");
        jdbc.sql("SCRIPT TO '" + file + "' COMPRESSION ZIP CHARSET 'UTF-8'")
                .query()
                .listOfRows();
        assertThat(file).isNotEmptyFile();
    }

    private String begun(String service) {
        return driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
    }

    private String toTheChair(String number) {
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", StageForms.outcome("supported"));
        return number;
    }

    private String toWriting(String number) {
        driver.as("boardChair").complete(toTheChair(number), "Activity_DecideExpressionOfInterest", ACCEPTED);
        return number;
    }

    /** Returns the meeting, which is about to decide. */
    private String toTheBoard(String number) {
        var route = new RouteToStage(driver);
        route.writeSmallCase(toWriting(number), false);
        route.sendOn(number);
        board.sendPaper(number);
        return board.meetingAtDecision();
    }

    private void toTheTransfer(String number) {
        var meeting = toTheBoard(number);
        board.decide(meeting, "approved", Map.of());
        board.signMinutes(meeting);
        driver.as("assurer").complete(number, "Activity_WriteDueDiligenceReport", StageForms.report("satisfactory"));
        driver.as("assurer").complete(number, "Activity_DecideAssurance", StageForms.outcome("assured", "Sound."));
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        assertThat(driver.openTasks(number)).contains("Activity_RecordRegistration");
    }
}
