package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.NO_TEAM;
import static org.spinout.board.BoardFixture.TODAY;
import static org.spinout.board.BoardFixture.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class UrgentDecisionsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void areReportedToTheNextMeetingAndMinuted() {
        var item = board.submit("SP-2026-0001");
        var decided = decide(item, "chair", TODAY.plusDays(2));
        assertThat(decided.decided().authority()).isEqualTo(Authority.CHAIR);
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.DECIDED);
        assertThat(board.urgent.unreported(BODY)).containsExactly(decided);

        var meeting = board.meeting();
        board.itemBeforeMeeting(meeting);
        board.attendance.record(meeting, List.of("chair"));
        assertThat(board.inTransaction(() -> board.urgent.report(meeting))).hasSize(1);

        assertThat(board.urgent.unreported(BODY)).isEmpty();
        assertThat(board.inTransaction(() -> board.minutes.draft(meeting)).text())
                .contains("For noting: the chair's urgent decision")
                .contains("The lease ends tomorrow.")
                .contains("The board noted the decision.");
    }

    @Test
    void areForTheChairAlone() {
        var item = board.submit("SP-2026-0001");

        assertThatThrownBy(() -> decide(item, "n1", TODAY.plusDays(2))).isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void areNotForAChairWhoStandsAside() {
        board.register.declare(BODY, "chair", "My wife leads it.", Set.of("SP-2026-0001"));
        var item = board.submit("SP-2026-0001");

        assertThatThrownBy(() -> decide(item, "chair", TODAY.plusDays(2))).hasMessageContaining("stand aside");
    }

    @Test
    void waitForAMeetingThatComesInTime() {
        var item = board.submit("SP-2026-0001");
        var meeting = board.meeting();
        board.items.place(meeting);

        assertThatThrownBy(() -> decide(item, "chair", BoardFixture.MEETING_DAY))
                .hasMessageContaining("in time for this decision");
        assertThatThrownBy(() -> decide(item, "chair", TODAY.minusDays(1))).hasMessageContaining("today or later");

        decide(item, "chair", BoardFixture.MEETING_DAY.minusDays(1));
        assertThat(board.items.of(meeting)).isEmpty();
        assertThatThrownBy(() -> decide(item, "chair", TODAY)).isInstanceOf(Refusal.Conflict.class);
    }

    private UrgentDecision decide(long item, String chair, LocalDate neededBy) {
        var asked = new NewUrgentDecision(
                approval(), chair, "The lease ends tomorrow.", neededBy, "The vice-chair and the chief executive.");
        return board.inTransaction(() -> board.urgent.decide(item, asked, NO_TEAM));
    }
}
