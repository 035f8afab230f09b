package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several hosts of a case become fewer while their boards have yet to decide. */
@SpinoutTest
class JoinedHostsProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Hosts hosts;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private RuntimeService runtime;

    private SuccessionDesk desk;
    private BoardRoute board;
    private OtherHost first;
    private OtherHost second;
    private String number;

    @BeforeEach
    void aCaseOfThreeHosts() {
        desk = new SuccessionDesk(application);
        board = new BoardRoute(application);
        first = new OtherHost(application, board);
        second = new OtherHost(application, board);
        number = board.submittedCase("Musculoskeletal service");
        hosts.name(number, List.of(first.body(), second.body()), "proposer");
        board.beginBoardStage(number, "Musculoskeletal service");
        second.sendPaper(number);
    }

    @Test
    void askOneBoardWhereTwoOthersBecomeOne() {
        desk.succeed(second.body(), first.body());

        assertThat(hosts.of(number))
                .singleElement()
                .satisfies(host -> assertThat(host.bodyId()).isEqualTo(first.body()));
        assertThat(driver.openTasks(number))
                .containsExactly("Activity_PrepareBoardPaper", "Activity_PrepareBoardPaper");
        assertThat(record.latest(number, "Hosts become one")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .contains("decided once");
        first.sendPaper(number);
        first.decide("approved", Map.of());
        ownBoardApproves();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void letTheCasesOwnBoardDecideForAnotherThatItTakesThePlaceOf() {
        desk.succeed(second.body(), BoardRoute.BODY);
        desk.succeed(first.body(), BoardRoute.BODY);

        assertThat(hosts.of(number)).isEmpty();
        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
        ownBoardApproves();
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    private void ownBoardApproves() {
        board.sendPaper(number);
        board.decide(board.meetingAtDecision(), "approved", Map.of());
        driver.runDueJobs();
    }
}
