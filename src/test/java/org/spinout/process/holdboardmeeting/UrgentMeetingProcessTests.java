package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.spinout.board.NoticeTooShort;
import org.spinout.board.Urgencies;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting that cannot wait for its proper notice: the chair agrees first, and even then there is notice. */
@SpinoutTest
class UrgentMeetingProcessTests {

    private static final String AGREE = "Activity_AgreeUrgency";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Urgencies urgencies;

    @Autowired
    private DecisionRecord record;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void isCalledOnceTheChairAgrees() {
        board.caseWaiting("Leg clubs");
        var meeting = driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, urgentIn(2));
        assertThat(driver.openTasks(meeting)).containsExactly(AGREE);
        assertThat(items.of(meeting)).isEmpty();
        assertThat(driver.as("boardMember1").sees(meeting, AGREE)).isFalse();

        driver.as("boardChair").complete(meeting, AGREE, Map.of("outcome", "agreed", "reasons", "Winter is near."));

        assertThat(driver.openTasks(meeting)).hasSize(6).contains("Activity_SendPapers");
        assertThat(urgencies.of(meeting).orElseThrow().reasons()).isEqualTo("Winter is near.");
        assertThat(record.latest(meeting, "Meeting at short notice")
                        .orElseThrow()
                        .decision()
                        .role())
                .isEqualTo("boardChairs");
    }

    @Test
    void isNotCalledIfTheChairThinksItCanWait() {
        var waiting = board.caseWaiting("Wheelchair repairs");
        var meeting = driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, urgentIn(2));

        driver.as("boardChair").complete(meeting, AGREE, Map.of("outcome", "notAgreed", "reasons", "It can wait."));

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(driver.openTasks(meeting)).isEmpty();
        assertThat(items.waiting(BoardRoute.BODY))
                .extracting(item -> item.caseNumber())
                .containsExactly(waiting);
    }

    @Test
    void isNotCalledIfTheChairSaysNothing() {
        board.caseWaiting("Podiatry hub");
        var meeting = driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, urgentIn(2));

        driver.moveClockTo(driver.now().plus(java.time.Duration.ofDays(2)));

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(driver.openTasks(meeting)).isEmpty();
    }

    @Test
    void needsNoticeEvenThen() {
        board.caseWaiting("Urgent dentistry");

        assertThatThrownBy(() -> driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, urgentIn(1)))
                .isInstanceOf(NoticeTooShort.class)
                .hasMessageContaining("Even an urgent meeting");
    }

    @Test
    void isAgreedTooLateOnTheDayBefore() {
        board.caseWaiting("Night sitting");
        var meeting = driver.as("boardSecretary").start(HoldBoardMeeting.PROCESS, urgentIn(2));
        driver.moveClockTo(driver.now().plus(java.time.Duration.ofDays(1)));

        assertThatThrownBy(() -> driver.as("boardChair")
                        .complete(meeting, AGREE, Map.of("outcome", "agreed", "reasons", "Winter is near.")))
                .isInstanceOf(NoticeTooShort.class);

        assertThat(driver.openTasks(meeting)).containsExactly(AGREE);
        assertThat(urgencies.of(meeting)).isEmpty();
    }

    private Map<String, Object> urgentIn(int days) {
        var fields = new HashMap<>(board.meeting(days));
        fields.put("urgent", "yes");
        fields.put("urgentReasons", "The lease ends this week.");
        return fields;
    }
}
