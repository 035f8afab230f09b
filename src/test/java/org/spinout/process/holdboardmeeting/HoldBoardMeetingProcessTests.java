package org.spinout.process.holdboardmeeting;

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
import org.spinout.board.AgendaItems;
import org.spinout.board.Decisions;
import org.spinout.board.Interests;
import org.spinout.board.ItemState;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.spinout.board.Minutes;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class HoldBoardMeetingProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Interests interests;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Minutes minutes;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService runtime;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void runsFromNoticeToSignedMinutesInElevenTasks() {
        var first = board.caseWaiting("School nursing");
        var second = board.caseWaiting("Health visiting");
        var meeting = board.callMeeting();
        assertThat(meeting).startsWith("BM-");
        assertThat(driver.openTasks(meeting)).hasSize(6).contains("Activity_SendPapers");

        board.bringToItsDay(meeting);
        board.attend(meeting, BoardRoute.BOARD);
        board.decide(meeting, "approved", Map.of());
        board.decide(meeting, "rejected", Map.of("reasonCode", "noLocalNeed"));
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.HELD);
        board.signMinutes(meeting);

        assertThat(endOf(meeting)).isEqualTo("Event_Held");
        assertThat(driver.finishedTasks(meeting)).isEqualTo(11);
        assertThat(minutes.of(meeting).orElseThrow().isSigned()).isTrue();
        assertThat(record.latest(first, "Decide at board")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("approved");
        assertThat(record.latest(second, "Decide at board")
                        .orElseThrow()
                        .decision()
                        .reasonCode())
                .isEqualTo("noLocalNeed");
    }

    @Test
    void refusesAMeetingWithoutItems() {
        assertThatThrownBy(board::callMeeting).isInstanceOf(Refusal.class).hasMessageContaining("No case is waiting");
        assertThat(meetings.open(BoardRoute.BODY))
                .noneMatch(meeting -> meeting.venue().equals("Nowhere"));
    }

    @Test
    void refusesANoticeThatIsTooShort() {
        board.caseWaiting("Leg clubs");

        assertThatThrownBy(() -> driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, board.meeting(2)))
                .hasMessageContaining("3 clear days of notice");
    }

    @Test
    void isCalledBySecretariesOnly() {
        board.caseWaiting("Continence care");

        assertThatThrownBy(() -> driver.as("boardMember1").start(HoldBoardMeeting.PROCESS, board.meeting(7)))
                .isNotNull();
        assertThat(items.waiting(BoardRoute.BODY)).hasSize(1);
    }

    @Test
    void keepsSilenceAsSilenceAndWaitsForNobody() {
        board.caseWaiting("Hearing aids");
        var meeting = board.callMeeting();
        board.declareNothing(meeting, "boardChair");
        board.sendPapers(meeting);
        assertThat(driver.openTasks(meeting)).doesNotContain("Activity_RecordAttendance");

        board.reachMeetingDay();

        assertThat(driver.openTasks(meeting)).containsExactly("Activity_RecordAttendance");
        assertThat(interests.silent(meeting)).hasSize(4).doesNotContain("boardChair");
    }

    @Test
    void letsNobodyDeclareForSomebodyElse() {
        board.caseWaiting("Home oxygen");
        var meeting = board.callMeeting();
        var task = board.declaration(meeting, "boardMember1");

        assertThatThrownBy(() -> driver.as("boardMember2").completeTask(task.getId(), Map.of("hasInterest", "no")))
                .isNotNull();

        assertThat(interests.silent(meeting)).contains("boardMember1", "boardMember2");
    }

    @Test
    void sendsAnItemThatCanNeverHaveAQuorumBackToItsCase() {
        var conflicted = board.caseWaiting("Community beds");
        var plain = board.caseWaiting("Falls service");
        var meeting = board.callMeeting();
        board.declareInterest(meeting, "boardMember1", board.itemOf(conflicted));
        board.declareInterest(meeting, "boardMember2", board.itemOf(conflicted));
        assertThat(runtime.getVariable(board.processOf(meeting), "forecast").toString())
                .contains("there can never be a quorum")
                .contains("Amir Board (declared an interest)");
        board.declareNothing(meeting, "boardChair", "boardMember3", "boardMember4");
        board.sendPapers(meeting);
        board.reachMeetingDay();

        board.attend(meeting, BoardRoute.BOARD);
        board.decide(meeting, "approved", Map.of());

        assertThat(decisions.ofCase(plain)).hasSize(1);
        assertThat(decisions.ofCase(conflicted)).isEmpty();
        assertThat(items.waiting(BoardRoute.BODY)).isEmpty();
        assertThat(driver.openTasks(conflicted)).containsExactly("Activity_SettleWantOfQuorum");
        assertThat(record.of(conflicted))
                .last()
                .satisfies(entry -> assertThat(entry.decision().recused()).contains("boardMember1", "boardMember2"));
    }

    @Test
    void takesAnItemOutWithAReason() {
        var out = board.caseWaiting("Rehabilitation");
        var stays = board.caseWaiting("Stroke care");
        var meeting = board.callMeeting();
        var taken = Map.<String, Object>of(
                "outcome", "hold", "itemsTakenOut", JSON(List.of(String.valueOf(board.itemOf(out)))));
        assertThatThrownBy(() -> driver.as("boardSecretary").complete(meeting, "Activity_SendPapers", taken))
                .hasMessageContaining("Say why");

        var reasoned = new HashMap<>(taken);
        reasoned.put("takenOutReasons", "The paper is not ready.");
        driver.as("boardSecretary").complete(meeting, "Activity_SendPapers", reasoned);

        assertThat(items.waiting(BoardRoute.BODY))
                .extracting(item -> item.caseNumber())
                .containsExactly(out);
        assertThat(items.of(meeting)).extracting(item -> item.caseNumber()).containsExactly(stays);
    }

    @Test
    void isCancelledBeforeItTakesPlace() {
        board.caseWaiting("Phlebotomy");
        var meeting = board.callMeeting();

        driver.as("boardSecretary")
                .complete(
                        meeting,
                        "Activity_SendPapers",
                        Map.of("outcome", "cancelled", "reasons", "The room is flooded."));

        assertThat(endOf(meeting)).isEqualTo("Event_Cancelled");
        assertThat(driver.openTasks(meeting)).isEmpty();
        assertThat(items.waiting(BoardRoute.BODY)).hasSize(1);
    }

    @Test
    void isAdjournedWhenTooFewCome() {
        board.caseWaiting("Dental access");
        var meeting = board.callMeeting();
        board.bringToItsDay(meeting);

        driver.as("boardSecretary")
                .complete(meeting, "Activity_RecordAttendance", Map.of("outcome", "adjourned", "reasons", "Snow."));

        assertThat(endOf(meeting)).isEqualTo("Event_Adjourned");
        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.ADJOURNED);
        assertThat(items.waiting(BoardRoute.BODY)).hasSize(1);
    }

    @Test
    void passesOverAnItemWithdrawnSinceTheNotice() {
        var gone = board.caseWaiting("Minor injuries");
        var stays = board.caseWaiting("Walk-in centre");
        var meeting = board.callMeeting();
        board.bringToItsDay(meeting);
        withdraw(gone);

        board.attend(meeting, BoardRoute.BOARD);
        board.decide(meeting, "approved", Map.of());

        assertThat(decisions.ofCase(stays)).hasSize(1);
        assertThat(driver.openTasks(meeting)).containsExactly("Activity_CorrectMinute");
    }

    @Test
    void endsTheOpenTaskOfAnItemWithdrawnDuringTheMeeting() {
        var gone = board.caseWaiting("Audiology");
        var stays = board.caseWaiting("Optometry");
        var meeting = board.meetingAtDecision();

        withdraw(gone);

        assertThat(items.ofCase(gone).get(0).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(driver.openTasks(meeting)).containsExactly("Activity_RecordDecision");
        board.decide(meeting, "approved", Map.of());
        assertThat(decisions.ofCase(stays)).hasSize(1);
        assertThat(decisions.ofCase(gone)).isEmpty();
    }

    @Test
    void addsTheChairsCorrectionsToTheMinutes() {
        board.caseWaiting("Immunisation");
        var meeting = board.meetingAtDecision();
        board.decide(meeting, "approved", Map.of());
        board.correctMinute(meeting, Map.of());
        driver.moveClockByWorkingDays(41);

        driver.as("boardChair")
                .complete(
                        meeting,
                        "Activity_SignMinutes",
                        Map.of("signed", true, "corrections", "The chair welcomed a guest."));

        assertThat(minutes.of(meeting).orElseThrow().text()).contains("The chair welcomed a guest.");
    }

    private void withdraw(String caseNumber) {
        beans.getBean(AgendaWithdrawal.class).withdraw(caseNumber);
    }

    private String endOf(String meeting) {
        var process = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("hold-board-meeting")
                .processInstanceBusinessKey(meeting)
                .singleResult();
        assertThat(process.getEndTime()).as("the meeting has ended").isNotNull();
        return history.createHistoricActivityInstanceQuery().processInstanceId(process.getId()).list().stream()
                .map(activity -> activity.getActivityId())
                .filter(id -> List.of("Event_Held", "Event_Adjourned", "Event_Cancelled")
                        .contains(id))
                .findFirst()
                .orElseThrow();
    }
}
