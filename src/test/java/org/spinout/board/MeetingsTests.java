package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.MEETING_DAY;
import static org.spinout.board.BoardFixture.TODAY;
import static org.spinout.board.BoardFixture.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.shared.Refusal;

class MeetingsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void areNumberedInTheOrderCalled() {
        assertThat(List.of(board.meeting(), board.meeting())).containsExactly("BM-2026-01", "BM-2026-02");
    }

    @Test
    void keepWhatTheSecretarySaid() {
        var meeting = board.meetings.get(board.meeting());

        assertThat(meeting)
                .isEqualTo(new Meeting(
                        "BM-2026-01",
                        BODY,
                        MEETING_DAY,
                        LocalTime.of(14, 0),
                        "Town Hall",
                        true,
                        false,
                        "boardSecretary",
                        board.clock.instant(),
                        MeetingState.CALLED));
        assertThat(board.meetings.open(BODY)).containsExactly(meeting);
    }

    @ParameterizedTest(name = "called on 1 June for {0} with {1} clear days: {2}")
    @CsvSource({
        "2026-06-05, 3, true",
        "2026-06-04, 3, false",
        "2026-06-02, 3, false",
        "2026-06-02, 0, true",
        "2026-06-01, 0, true",
        "2026-06-02, 1, false",
        "2026-06-03, 1, true",
        "2026-06-12, 10, true",
        "2026-06-11, 10, false",
    })
    void needTheNoticeTheRuleAsksFor(LocalDate date, int clearDays, boolean enough) {
        if (enough) {
            assertThat(board.inTransaction(() -> board.meetings.call(on(date), clearDays))
                            .date())
                    .isEqualTo(date);
        } else {
            assertThatThrownBy(() -> board.inTransaction(() -> board.meetings.call(on(date), clearDays)))
                    .isInstanceOfSatisfying(NoticeTooShort.class, refusal -> {
                        assertThat(refusal.earliest()).isEqualTo(TODAY.plusDays(clearDays + 1L));
                        assertThat(refusal)
                                .hasMessageContaining(refusal.earliest().getDayOfMonth() + " June 2026");
                    });
            assertThat(board.meetings.open(BODY)).isEmpty();
        }
    }

    /** It is ten o'clock on 1 June in London, nine by universal time. */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "2026-05-31, 14:00, false",
        "2025-06-01, 14:00, false",
        "2026-06-01, 09:59, false",
        "2026-06-01, 10:00, true",
        "2026-06-01, 10:01, true",
    })
    void lieInTheFuture(LocalDate date, LocalTime time, boolean future) {
        var asked = new NewMeeting(BODY, date, time, "Town Hall", false, true, "boardSecretary");

        if (future) {
            assertThat(board.inTransaction(() -> board.meetings.call(asked, 0)).urgent())
                    .isTrue();
        } else {
            assertThatThrownBy(() -> board.inTransaction(() -> board.meetings.call(asked, 0)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("past");
        }
    }

    @Test
    void areHeldSomewhere() {
        assertThatThrownBy(() -> new NewMeeting(BODY, MEETING_DAY, LocalTime.NOON, " ", true, false, "boardSecretary"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            names = {"HELD", "ADJOURNED", "CANCELLED"})
    void endOnce(MeetingState end) {
        var meeting = board.meeting();
        board.clock.moveTo(MEETING_DAY);
        board.attendance.record(meeting, List.of("chair"));

        assertThat(board.meetings.close(meeting, end).state()).isEqualTo(end);
        assertThat(board.meetings.open(BODY)).isEmpty();
        assertThatThrownBy(() -> board.meetings.close(meeting, end)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void areNotHeldWithoutARecordOfWhoCame() {
        var meeting = board.meeting();

        assertThatThrownBy(() -> board.meetings.close(meeting, MeetingState.HELD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("who came");
        assertThat(board.meetings.close(meeting, MeetingState.CANCELLED).state())
                .isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void areNotCancelledOnceTheyHaveDecided() {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        board.decide(item, BoardFixture.approval());

        assertThatThrownBy(() -> board.meetings.close(meeting, MeetingState.CANCELLED))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(board.meetings.close(meeting, MeetingState.ADJOURNED).state())
                .isEqualTo(MeetingState.ADJOURNED);
    }

    @Test
    void areCalledOnlyByTheirNumber() {
        assertThatThrownBy(() -> board.meetings.get("BM-2026-99")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.meetings.close("BM-2026-99", MeetingState.HELD))
                .isInstanceOf(Refusal.class);
    }
}
