package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;
import static org.spinout.board.BoardFixture.MEETING_DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.shared.Refusal;

class AgendaItemsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();

    @Test
    void waitForAMeetingToTakeThem() {
        var first = board.submit("SP-2026-0001");
        var second = board.submit("SP-2026-0002");
        var meeting = board.meeting();

        assertThat(ids(board.items.waiting(BODY))).containsExactly(first, second);
        assertThat(board.items.of(meeting)).isEmpty();

        var agenda = board.items.place(meeting);

        assertThat(ids(agenda)).containsExactly(first, second);
        assertThat(agenda).extracting(AgendaItem::place).containsExactly(1, 2);
        assertThat(agenda).extracting(AgendaItem::state).containsOnly(ItemState.ON_AGENDA);
        assertThat(board.items.waiting(BODY)).isEmpty();
    }

    @Test
    void mayComeLateToAnOpenMeeting() {
        var meeting = board.meeting();
        var first = board.submit("SP-2026-0001");
        board.items.place(meeting);
        var second = board.submit("SP-2026-0002");

        assertThat(ids(board.items.place(meeting))).containsExactly(first, second);
        assertThat(ids(board.items.place(meeting))).containsExactly(first, second);
    }

    @Test
    void areTakenOnlyByTheirOwnBoard() {
        new Bodies(board.jdbc)
                .register(new Body("b1002", "Wolds NHS Foundation Trust", BodyKind.NHS_FOUNDATION_TRUST, "North"));
        board.items.submit("SP-2026-0001", "b1002", "For another board", "sponsor");

        assertThat(board.items.place(board.meeting())).isEmpty();
        assertThat(board.items.waiting("b1002")).hasSize(1);
    }

    @Test
    void comeBeforeEachOfSeveralHosts() {
        new Bodies(board.jdbc)
                .register(new Body("b1002", "Wolds NHS Foundation Trust", BodyKind.NHS_FOUNDATION_TRUST, "North"));
        board.submit("SP-2026-0001");
        board.items.submit("SP-2026-0001", "b1002", "The same case", "sponsor");

        assertThat(board.items.ofCase("SP-2026-0001")).hasSize(2);
    }

    @Test
    void areBeforeABoardOnceAtATime() {
        board.submit("SP-2026-0001");

        assertThatThrownBy(() -> board.submit("SP-2026-0001")).isInstanceOf(Refusal.Conflict.class);

        board.items.place(board.meeting());
        assertThatThrownBy(() -> board.submit("SP-2026-0001")).isInstanceOf(Refusal.Conflict.class);

        board.items.withdraw("SP-2026-0001");
        board.submit("SP-2026-0001");
        assertThat(board.items.ofCase("SP-2026-0001"))
                .extracting(AgendaItem::state)
                .containsExactly(ItemState.WITHDRAWN, ItemState.WAITING);
    }

    @Test
    void leaveTheAgendaButNotTheRecordWhenWithdrawn() {
        var meeting = board.meeting();
        var withdrawn = board.submit("SP-2026-0001");
        var staying = board.submit("SP-2026-0002");
        board.items.place(meeting);

        assertThat(ids(board.items.withdraw("SP-2026-0001"))).containsExactly(withdrawn);

        assertThat(ids(board.items.of(meeting))).containsExactly(staying);
        assertThat(ids(board.items.takenOff(meeting))).containsExactly(withdrawn);
        assertThat(board.items.get(withdrawn).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(board.items.get(withdrawn).meetingNumber()).isNull();
        assertThat(board.items.withdraw("SP-2026-0001")).isEmpty();
    }

    @Test
    void waitForAnotherMeetingWhenPutOff() {
        var meeting = board.meeting();
        var putOff = board.submit("SP-2026-0001");
        var staying = board.submit("SP-2026-0002");
        board.items.place(meeting);

        board.items.putOff(putOff);

        assertThat(ids(board.items.place(meeting))).containsExactly(staying);
        assertThat(ids(board.items.takenOff(meeting))).containsExactly(putOff);
        assertThat(ids(board.items.place(board.meeting()))).containsExactly(putOff);
    }

    @Test
    void cannotBePutOffOnceDecidedNorBeforeTheyAreOnAnAgenda() {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        var waiting = board.submit("SP-2026-0002");
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        board.decide(item, BoardFixture.approval());

        assertThatThrownBy(() -> board.items.putOff(item)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> board.items.putOff(waiting)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void leaveTheQueueWhenWithdrawn() {
        board.submit("SP-2026-0001");

        board.items.withdraw("SP-2026-0001");

        assertThat(board.items.waiting(BODY)).isEmpty();
        assertThat(board.items.place(board.meeting())).isEmpty();
    }

    @Test
    void stayDecidedWhenTheCaseIsWithdrawnAfterwards() {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));
        board.decide(item, BoardFixture.approval());

        assertThat(board.items.withdraw("SP-2026-0001")).isEmpty();
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.DECIDED);
        assertThat(ids(board.items.of(meeting))).containsExactly(item);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingState.class,
            names = {"HELD", "ADJOURNED", "CANCELLED"})
    void goToTheNextMeetingWhenNotDecided(MeetingState end) {
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        board.attendance.record(meeting, List.of("chair"));

        board.meetings.close(meeting, end);

        assertThat(ids(board.items.waiting(BODY))).containsExactly(item);
        assertThat(ids(board.items.takenOff(meeting))).containsExactly(item);
        var next = board.inTransaction(() -> board.meetings.call(BoardFixture.on(MEETING_DAY.plusDays(7)), 3))
                .number();
        assertThat(board.items.place(next)).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(item);
            assertThat(again.meetingNumber()).isEqualTo(next);
            assertThat(again.place()).isEqualTo(1);
        });
    }

    @Test
    void areNotTakenByAClosedMeeting() {
        var meeting = board.meeting();
        board.meetings.close(meeting, MeetingState.CANCELLED);
        board.submit("SP-2026-0001");

        assertThatThrownBy(() -> board.items.place(meeting)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void haveATitle() {
        assertThatThrownBy(() -> board.items.submit("SP-2026-0001", BODY, " ", "sponsor"))
                .isInstanceOf(Refusal.class);
    }

    private static List<Long> ids(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::id).toList();
    }
}
