package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.WaveRoute;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Hosts;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the database of a release with cases open in it, for later releases to open and go on with. Not part of a test
 * run; once before a release: {@code mvn test -Dtest=FixtureMaker -Dfixture.release=0.6}. Fixtures are never made again:
 * the database of a release that is out does not change any more.
 */
@SpinoutTest
class FixtureMaker {

    private static final Map<String, String> ACCEPTED =
            Map.of("outcome", "accepted", "reasons", "Worth a business case.");

    @Autowired
    private ApplicationContext application;

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
        driver.moveClockTo(driver.now().minus(Duration.ofDays(160)));
        board = new BoardRoute(beans);
        var transfers = new TransfersUnderWay(application);
        var launched = inTransfer("Launched");
        transfers.launch(launched);
        // Its first return falls due, before anything that should not wait so long is begun.
        driver.moveClockTo(driver.now().plus(Duration.ofDays(35)));
        driver.runDueJobs();
        new EnterpriseUnderWay(application).leave(launched);
        transfers.leave(this::inTransfer);
        toTheTransfer(begun("In transfer"));
        toTheWave(begun("Before its wave"));
        beforeTwoBoards(begun("With two hosts"));
        onHold(toWriting(begun("On hold")));
        asksForMoney(toWriting(begun("Asks for money")));
        toTheBoard(begun("At the board"));
        new RequestsUnderWay(driver).leave(toWriting(begun("Being written")));
        toTheChair(begun("At the chair"));
        begun("Begun");
        new MoneyUnderWay(application).leave(service -> toWriting(begun(service)));
        new ChangesUnderWay(application).leave(service -> toWriting(begun(service)));
        // Last, as nobody's approval ends it within a month, and money has taken longer.
        new EnterpriseUnderWay(application).leaveSuccession("Of a body that ends");

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

    /** The papers of both boards are still to be written; at the other, the secretary's password is the user name. */
    private void beforeTwoBoards(String number) {
        var route = new RouteToStage(driver);
        var other = new OtherHost(beans, board);
        var identity = beans.getBean(IdentityService.class);
        var secretary = identity.createUserQuery().userId(other.secretary()).singleResult();
        secretary.setPassword(other.secretary());
        ((IdentityServiceImpl) identity).saveUser(secretary, true);
        route.writeSmallCase(toWriting(number), false);
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> beans.getBean(Hosts.class).name(number, List.of(other.body()), "proposer"));
        route.sendOn(number);
        driver.runDueJobs();
    }

    private void onHold(String number) {
        var challenge = new ChallengeRoute(beans);
        challenge.raise(number, "complaint");
        challenge.record(number, "held", false);
    }

    private void asksForMoney(String number) {
        driver.as("proposer")
                .start(
                        "award-funding",
                        Map.of(
                                "caseNumber", number,
                                "product", "developmentGrant",
                                "amountPounds", "20000",
                                "purpose", "Advice on the legal form",
                                "firstMilestone", "The directors are trained",
                                "matchFunding", "no"));
        driver.runDueJobs();
    }

    private void toTheWave(String number) {
        var meeting = toTheBoard(number);
        board.decide(meeting, "approved", Map.of());
        board.signMinutes(meeting);
        driver.as("assurer").complete(number, "Activity_WriteDueDiligenceReport", StageForms.report("satisfactory"));
        driver.as("assurer").complete(number, "Activity_DecideAssurance", StageForms.outcome("assured", "Sound."));
        driver.runDueJobs();
    }

    private String inTransfer(String service) {
        var number = begun(service);
        toTheTransfer(number);
        return number;
    }

    private void toTheTransfer(String number) {
        toTheWave(number);
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        assertThat(driver.openTasks(number)).contains("Activity_SettleConstitution");
    }
}
