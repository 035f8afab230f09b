package org.spinout.process.spinoutservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.WaveRoute;
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

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "staffSupportLost",
                                "reasons",
                                "Two of six have left.",
                                "confirmed",
                                true));
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(waves.proposalsOf(gathered))
                .filteredOn(WaveProposal::takesPart)
                .extracting(WaveProposal::caseNumber)
                .doesNotContain(number);
    }

    @Test
    void goesBackToItsBoardWhenAConditionLapsesMeanwhile() {
        var number = approvedAndAssured(
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "The lease is signed.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The lease",
                        "condition1LongStop", driver.dayAfterWorkingDays(25)));
        assertThat(driver.openTasks(number)).isEqualTo(List.of("Activity_ProvideEvidence"));

        driver.moveClockByWorkingDays(30);

        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
    }

    private String approvedAndAssured(String outcome, Map<String, ?> conditions) {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);
        board.sendPaper(number);
        board.decide(board.meetingAtDecision(), outcome, conditions);
        driver.as("assurer").complete(number, "Activity_WriteDueDiligenceReport", StageForms.report("satisfactory"));
        driver.as("assurer").complete(number, "Activity_DecideAssurance", StageForms.outcome("assured", "Sound."));
        return number;
    }
}
