package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.MEETING_DAY;

import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

/** On the board of nine, of whom three must ask. */
class RequisitionsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void areSignedByWhoeverBeginsThem() {
        var begun = begin();

        assertThat(begun.signatories()).containsExactly("n1");
        assertThat(begun.needed()).isEqualTo(3);
        assertThat(begun.isCarried()).isFalse();
    }

    @Test
    void roundTheirPartUpToWholeMembers() {
        board.inTransaction(() -> board.members.end(BODY, "o4", BoardFixture.TODAY.minusDays(1)));

        assertThat(begin().needed()).as("a third of eight").isEqualTo(3);
    }

    @Test
    void areCarriedByAThirdOfTheMembers() {
        var number = begin().number();
        sign(number, "n2");
        assertThatThrownBy(() -> board.inTransaction(() -> board.requisitions.present(number)))
                .isInstanceOf(Refusal.Conflict.class);

        assertThat(sign(number, "o1").isCarried()).isTrue();
        assertThat(present(number).presentedAt()).isEqualTo(board.clock.instant());
    }

    @Test
    void areSignedOnceAndByMembersOnly() {
        var number = begin().number();

        assertThatThrownBy(() -> sign(number, "n1")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> sign(number, "boardSecretary")).isInstanceOf(Refusal.NotEntitled.class);
        assertThatThrownBy(() -> board.inTransaction(() -> board.requisitions.begin(BODY, "stranger", "Beds", 3)))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void letThoseWhoSignedCallWhereNobodyHas() {
        var before = board.meeting();
        var number = carried();

        assertThat(board.requisitions.meeting(number))
                .as("%s was called before", before)
                .isEmpty();
        board.requisitions.requireMayCall(number, BODY, "n2");
        assertThatThrownBy(() -> board.requisitions.requireMayCall(number, BODY, "o4"))
                .isInstanceOf(Refusal.NotEntitled.class);
        assertThatThrownBy(() -> board.requisitions.requireMayCall(number, "b1002", "n2"))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void areAnsweredByAMeetingCalledSince() {
        var number = carried();
        board.clock.moveTo(BoardFixture.TODAY.plusDays(1));

        var meeting = board.inTransaction(() -> board.meetings.call(BoardFixture.on(MEETING_DAY), 3));

        assertThat(board.requisitions.meeting(number)).contains(meeting);
        assertThatThrownBy(() -> board.requisitions.requireMayCall(number, BODY, "n2"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(meeting.number());
    }

    private String carried() {
        board.clock.moveTo(BoardFixture.TODAY.plusDays(1));
        var number = begin().number();
        sign(number, "n2");
        sign(number, "o1");
        present(number);
        return number;
    }

    private Requisition begin() {
        return board.inTransaction(() -> board.requisitions.begin(BODY, "n1", "The beds in Ward 4", 3));
    }

    private Requisition sign(String number, String user) {
        return board.inTransaction(() -> board.requisitions.sign(number, user));
    }

    private Requisition present(String number) {
        return board.inTransaction(() -> board.requisitions.present(number));
    }
}
