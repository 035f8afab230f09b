package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.MEETING_DAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class AttendanceTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();
    private String meeting = "";

    @BeforeEach
    void callMeeting() {
        meeting = board.meeting();
        board.clock.moveTo(MEETING_DAY);
    }

    @Test
    void isTheLatestListAndKeepsTheEarlier() {
        board.attendance.record(meeting, List.of("chair", "n1"));
        board.attendance.record(meeting, List.of("n1", "o1", "n1"));

        assertThat(board.attendance.of(meeting)).containsExactly("n1", "o1");
        assertThat(board.jdbc
                        .sql("SELECT COUNT(*) FROM attendance_of_member")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void mayBeNobody() {
        board.attendance.record(meeting, List.of("chair"));
        board.attendance.record(meeting, List.of());

        assertThat(board.attendance.of(meeting)).isEmpty();
    }

    @Test
    void countsMembersOnly() {
        assertThatThrownBy(() -> board.attendance.record(meeting, List.of("chair", "proposer")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("proposer");
        assertThat(board.attendance.of(meeting)).isEmpty();
    }

    @Test
    void isNotKnownBeforeTheDay() {
        board.clock.moveTo(MEETING_DAY.minusDays(1));

        assertThatThrownBy(() -> board.attendance.record(meeting, List.of("chair")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("8 June 2026");
    }

    @Test
    void isNotChangedAfterTheMeeting() {
        board.attendance.record(meeting, List.of("chair"));
        board.meetings.close(meeting, MeetingState.HELD);

        assertThatThrownBy(() -> board.attendance.record(meeting, List.of("n1")))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
