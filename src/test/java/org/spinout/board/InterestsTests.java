package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.NO_TEAM;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class InterestsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();
    private String meeting = "";
    private long first;
    private long second;

    @BeforeEach
    void fillAgenda() {
        meeting = board.meeting();
        first = board.submit("SP-2026-0001");
        second = board.submit("SP-2026-0002");
        board.items.place(meeting);
    }

    @Test
    void barTheMemberFromTheItemOnly() {
        board.interests.declare(meeting, "n1", Set.of(first), "My sister leads the team.");

        assertThat(board.interests.barred(first, NO_TEAM)).containsExactly("n1");
        assertThat(board.interests.barred(second, NO_TEAM)).isEmpty();
    }

    @Test
    void barTheTeamOfTheCaseUndeclared() {
        board.interests.declare(meeting, "n1", List.of(), "");

        assertThat(board.interests.barred(first, Set.of("o1", "proposer"))).containsExactly("o1", "proposer");
    }

    @Test
    void barTheTeamBeforeAnyMeetingTakesTheItem() {
        var waiting = board.submit("SP-2026-0003");

        assertThat(board.interests.barred(waiting, Set.of("o1"))).containsExactly("o1");
    }

    @Test
    void areReplacedByALaterDeclarationWhichKeepsTheEarlier() {
        board.interests.declare(meeting, "n1", Set.of(first), "My sister leads the team.");

        var later = board.interests.declare(meeting, "n1", Set.of(second), "I meant the other one.");

        assertThat(later.version()).isEqualTo(2);
        assertThat(board.interests.barred(first, NO_TEAM)).isEmpty();
        assertThat(board.interests.barred(second, NO_TEAM)).containsExactly("n1");
        assertThat(board.interests.of(meeting)).containsExactly(later);
        assertThat(board.jdbc
                        .sql("SELECT wording FROM interest_declaration ORDER BY version")
                        .query(String.class)
                        .list())
                .containsExactly("My sister leads the team.", "I meant the other one.");
    }

    @Test
    void areNotDeclaredByThoseWhoKeepSilent() {
        board.interests.declare(meeting, "n1", List.of(), "");
        board.interests.declare(meeting, "o1", Set.of(first), "I shall join them.");

        assertThat(board.interests.silent(meeting)).containsExactly("chair", "n2", "n3", "n4", "o2", "o3", "o4");
    }

    @Test
    void areDescribed() {
        assertThatThrownBy(() -> board.interests.declare(meeting, "n1", Set.of(first), " "))
                .isInstanceOf(Refusal.class);
        assertThat(board.interests.of(meeting)).isEmpty();
    }

    @Test
    void areDeclaredByMembersOnly() {
        assertThatThrownBy(() -> board.interests.declare(meeting, "proposer", List.of(), ""))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void concernItemsOnThisAgenda() {
        var waiting = board.submit("SP-2026-0003");

        assertThatThrownBy(() -> board.interests.declare(meeting, "n1", Set.of(waiting), "An interest."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void areNotDeclaredAfterTheMeeting() {
        board.meetings.close(meeting, MeetingState.CANCELLED);

        assertThatThrownBy(() -> board.interests.declare(meeting, "n1", List.of(), ""))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
