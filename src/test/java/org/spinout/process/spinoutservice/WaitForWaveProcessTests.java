package org.spinout.process.spinoutservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.process.AssuranceRoute;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.WaveRoute;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.WaveProposal;
import org.spinout.proposal.Waves;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The place of the wave on the route: after board and assurers, before money and transfer, without a task of its own. */
@SpinoutTest
class WaitForWaveProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Waves waves;

    @Autowired
    private Notices notices;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;
    private WaveRoute wave;

    @BeforeEach
    void theirPeople() {
        board = new BoardRoute(beans);
        wave = new WaveRoute(driver);
    }

    @Test
    void waitsUntilItIsAnnouncedAndGoesOn() {
        var number = approvedAndAssured("approved", Map.of());
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        var tasks = driver.finishedTasks(number);

        wave.announce("RIGHT_TO_REQUEST");

        assertThat(waves.isAnnounced(number)).isTrue();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_TRANSFER);
        assertThat(driver.openTasks(number)).isNotEmpty();
        assertThat(driver.finishedTasks(number)).isEqualTo(tasks);
    }

    @Test
    void isToldWhenNoWaveComesAndWaitsOn() {
        var number = approvedAndAssured("approved", Map.of());

        driver.moveClockByWorkingDays(61);

        assertThat(notices.about(number, "proposer"))
                .extracting(Notice::subject)
                .contains("Family nurses still waits for a wave");
        wave.announce("RIGHT_TO_REQUEST");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_TRANSFER);
    }

    @Test
    void dropsOutOfItsWaveWhenTheTeamWithdraws() {
        var number = approvedAndAssured("approved", Map.of());
        var gathered = wave.gather("First wave", "RIGHT_TO_REQUEST");

        new RouteToStage(driver).withdraw(number, "staffSupportLost", "Two of six have left.");
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(takingPart(gathered)).doesNotContain(number);
    }

    /** At once, and not only when the wave is announced. */
    @Test
    void dropsOutOfItsWaveWhenAChallengeSendsItBack() {
        var number = approvedAndAssured("approved", Map.of());
        var stays = approvedAndAssured("approved", Map.of());
        var gathered = wave.gather("First wave", "RIGHT_TO_REQUEST");
        wave.prepare(gathered, 5);
        var challenge = new ChallengeRoute(beans);
        challenge.orderOfCourt(number);
        challenge.respond(number, "Activity_RespondToChallenge");
        var before = waves.totals(gathered);

        challenge.decide(number, "restarted");

        assertThat(takingPart(gathered)).contains(stays).doesNotContain(number);
        assertThat(waves.totals(gathered).proposals()).isEqualTo(before.proposals() - 1);
        assertThat(waves.totals(gathered).staff()).isEqualTo(before.staff() - 6);
        var shown = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(gathered)
                .singleResult()
                .getId();
        assertThat((String) runtime.getVariable(shown, "waveNote"))
                .contains(number + " has dropped out.** A challenge has sent");
        assertThat((String) runtime.getVariable(shown, "waveText"))
                .contains("with **" + waves.totals(gathered).staff() + " staff**");
        wave.signOff(gathered);
        driver.moveClockByWorkingDays(5);
        assertThat(proposals.get(stays).state()).isEqualTo(ProposalState.IN_TRANSFER);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
    }

    @Test
    void goesBackToItsBoardWhenAConditionLapsesMeanwhile() {
        var number =
                approvedAndAssured("approvedWithConditions", board.condition("The lease is signed.", "The lease", 25));
        assertThat(driver.openTasks(number)).isEqualTo(List.of("Activity_ProvideEvidence"));
        var gathered = wave.gather("First wave", "RIGHT_TO_REQUEST");
        assertThat(takingPart(gathered)).contains(number);

        driver.moveClockByWorkingDays(30);

        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
        assertThat(takingPart(gathered)).doesNotContain(number);
    }

    private List<String> takingPart(String gathered) {
        return waves.proposalsOf(gathered).stream()
                .filter(WaveProposal::takesPart)
                .map(WaveProposal::caseNumber)
                .toList();
    }

    private String approvedAndAssured(String outcome, Map<String, ?> conditions) {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.sendSmallCase(number, false);
        board.sendPaper(number);
        board.decide(board.meetingAtDecision(), outcome, conditions);
        new AssuranceRoute(driver).assureSmallCase(number);
        return number;
    }
}
