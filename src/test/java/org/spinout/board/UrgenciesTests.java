package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.spinout.organisation.NewDeputy;
import org.spinout.shared.Refusal;

class UrgenciesTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void keepWhyTheChairCouldNotWait() {
        var meeting = urgentMeeting(TODAY.plusDays(2));

        var urgency = agree(meeting, "chair", 1);

        assertThat(urgency).isEqualTo(new Urgency(meeting, "chair", null, "The lease ends.", board.clock.instant()));
        assertThat(board.urgencies.of(meeting)).contains(urgency);
    }

    @Test
    void areAgreedByTheDeputyOfAChairWhoIsAway() {
        var meeting = urgentMeeting(TODAY.plusDays(2));
        assertThatThrownBy(() -> agree(meeting, "n1", 1)).isInstanceOf(Refusal.NotEntitled.class);

        board.inTransaction(() -> board.deputies.appoint(
                new NewDeputy("chair", "n1", BODY, "boardChairs", TODAY, TODAY.plusDays(7), "admin")));

        assertThat(agree(meeting, "n1", 1).inPlaceOf()).isEqualTo("chair");
    }

    @Test
    void countNoticeFromTheAgreementOn() {
        var meeting = urgentMeeting(TODAY.plusDays(2));
        board.clock.moveTo(TODAY.plusDays(1));

        assertThatThrownBy(() -> agree(meeting, "chair", 1))
                .isInstanceOfSatisfying(
                        NoticeTooShort.class,
                        refusal -> assertThat(refusal)
                                .hasMessage(
                                        "Even an urgent meeting of the board needs 1 clear day of notice. Called today, it can"
                                                + " meet on 4 June 2026 at the earliest."));
        assertThat(board.urgencies.of(meeting)).isEmpty();
        assertThat(agree(meeting, "chair", 0).reasons()).isEqualTo("The lease ends.");
    }

    @Test
    void areAgreedOnceAndOnlyForAnUrgentMeeting() {
        var meeting = urgentMeeting(TODAY.plusDays(2));
        agree(meeting, "chair", 1);
        var proper = board.meeting();

        assertThatThrownBy(() -> agree(meeting, "chair", 1)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> agree(proper, "chair", 1)).hasMessageContaining("proper notice");
        assertThatThrownBy(() -> board.inTransaction(
                        () -> board.urgencies.agree(urgentMeeting(TODAY.plusDays(3)), "chair", " ", 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void areWrittenIntoTheMinute() {
        var meeting = urgentMeeting(TODAY.plusDays(2));
        agree(meeting, "chair", 1);

        assertThat(board.minutes.draft(meeting).text())
                .contains("Called at short notice by leave of Name of chair: The lease ends.");
    }

    private Urgency agree(String meeting, String user, int clearDays) {
        return board.inTransaction(() -> board.urgencies.agree(meeting, user, "The lease ends.", clearDays));
    }

    private String urgentMeeting(LocalDate day) {
        return board.inTransaction(() -> board.meetings.call(
                        new NewMeeting(BODY, day, LocalTime.of(14, 0), "Town Hall", false, true, "boardSecretary"), 1))
                .number();
    }
}
