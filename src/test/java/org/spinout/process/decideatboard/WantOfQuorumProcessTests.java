package org.spinout.process.decideatboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Authority;
import org.spinout.board.Decisions;
import org.spinout.process.BoardRoute;
import org.spinout.process.CaseMessages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A case for which its board can never have a quorum, because both its officers stand aside. */
@SpinoutTest
class WantOfQuorumProcessTests {

    private static final List<String> OFFICERS = List.of("boardMember1", "boardMember2");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private CaseMessages messages;

    private BoardRoute board;
    private String number = "";

    @BeforeEach
    void neverAQuorum() {
        board = new BoardRoute(beans);
        number = board.caseBeforeBoard("Children's hospice");
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_PrepareBoardPaper",
                        Map.of(
                                "paperTitle", "Children's hospice",
                                "paperSummary", "Nurses wish to run it with both our executives.",
                                "recommendation", "To approve.",
                                "joiningMembers", JSON(OFFICERS)));
        var meeting = board.callMeeting();
        assertThatThrownBy(() -> board.sendPapers(meeting)).hasMessageContaining("can never have a quorum");
        driver.as("boardSecretary")
                .complete(
                        meeting,
                        "Activity_SendPapers",
                        Map.of("outcome", "cancelled", "reasons", "Nothing we can decide."));
    }

    @Test
    void isOnNoAgendaWhileAWayOutIsSought() {
        assertThat(driver.openTasks(number)).containsExactly("Activity_SettleWantOfQuorum");
        assertThat(items.waiting(BoardRoute.BODY)).isEmpty();
        var task = driver.as("boardSecretary").theTask(number, "Activity_SettleWantOfQuorum");
        assertThat(runtime.getVariable(task.getExecutionId(), "wantOfQuorum").toString())
                .contains("Amir Board is to join the new enterprise");
        assertThat(runtime.getVariable(task.getExecutionId(), "dispensingAuthority"))
                .isEqualTo("the Secretary of State");
    }

    @Test
    void goesBackToTheBoardWithADispensation() {
        askForADispensation();
        answerOnDispensation("granted");

        var meeting = board.meetingAtDecision();
        board.decide(meeting, "approved", Map.of());

        assertThat(decisions.ofCase(number).get(0).recused()).containsExactly("boardMember2");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void asksAgainWhenTheDispensationIsRefused() {
        askForADispensation();

        answerOnDispensation("refused");

        assertThat(driver.openTasks(number)).containsExactly("Activity_SettleWantOfQuorum");
        settle("nextMeeting", Map.of());
        assertThat(items.waiting(BoardRoute.BODY)).hasSize(1);
    }

    @Test
    void asksAgainWhenNobodyAnswersOnTheDispensation() {
        askForADispensation();

        driver.moveClockByWorkingDays(41);

        assertThat(driver.openTasks(number)).containsExactly("Activity_SettleWantOfQuorum");
    }

    @Test
    void isDecidedByABodyElsewhere() {
        settle("anotherBody", Map.of("otherBody", "elsewhere", "otherBodyName", "Joint committee of three trusts"));

        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_RecordOtherDecision",
                        Map.of("outcome", "rejected", "reasons", "Too dear.", "reasonCode", "notViable"));

        assertThat(decisions.ofCase(number))
                .singleElement()
                .satisfies(decided -> assertThat(decided.authority()).isEqualTo(Authority.OTHER_BODY));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void waitsForAnotherBoardThatWorksWithSpinout() {
        settle("anotherBody", Map.of("otherBody", "b1003"));

        assertThat(items.waiting("b1003")).extracting(AgendaItem::caseNumber).containsExactly(number);
        assertThat(driver.openTasks(number)).isEmpty();
        items.withdraw(number);
    }

    private void askForADispensation() {
        settle("dispensation", Map.of("membersForDispensation", JSON(List.of("boardMember1"))));
    }

    private void settle(String wayOut, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("outcome", wayOut);
        fields.put("reasons", "Both executives are to join it.");
        driver.as("boardSecretary").complete(number, "Activity_SettleWantOfQuorum", fields);
    }

    private void answerOnDispensation(String outcome) {
        driver.as("boardSecretary")
                .complete(
                        number,
                        "Activity_RecordDispensation",
                        Map.of(
                                "outcome",
                                outcome,
                                "dispensationReference",
                                "SoS/2026/12",
                                "dispensationDate",
                                driver.dayAfterWorkingDays(-1),
                                "reasons",
                                "For this case alone."));
    }
}
