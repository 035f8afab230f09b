package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.A_THIRD;
import static org.spinout.board.BoardFixture.MEETING_DAY;
import static org.spinout.board.BoardFixture.NO_TEAM;
import static org.spinout.board.BoardFixture.approval;
import static org.spinout.board.BoardFixture.condition;
import static org.spinout.board.BoardFixture.decision;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.shared.Refusal;

class DecisionsTests {

    private final BoardFixture board = BoardFixture.onH2().withBoard();
    private String meeting = "";
    private long item;

    @BeforeEach
    void callMeeting() {
        meeting = board.meeting();
        item = board.itemBeforeMeeting(meeting);
    }

    private void present(String... users) {
        board.attendance.record(meeting, List.of(users));
    }

    @ParameterizedTest
    @EnumSource(
            value = BoardOutcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED_WITH_CONDITIONS"})
    void takesEveryOutcome(BoardOutcome outcome) {
        present("chair", "o1", "n1");

        var decided = board.decide(item, decision(outcome, new Voting.Consensus()));

        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(decided.reasons()).isEqualTo("It fills a gap.");
        assertThat(decided.meetingNumber()).isEqualTo(meeting);
        assertThat(decided.caseNumber()).isEqualTo("SP-2026-0001");
        assertThat(board.decisions.of(item)).contains(decided);
        assertThat(board.decisions.ofCase("SP-2026-0001")).containsExactly(decided);
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.DECIDED);
    }

    @Test
    void keepsTheQuorumItWasTakenWith() {
        board.interests.declare(meeting, "n1", Set.of(item), "My sister leads the team.");
        present("chair", "o1", "o2", "n1", "n2");

        var decided =
                board.inTransaction(() -> board.decisions.decide(item, approval(), A_THIRD, Set.of("o1", "proposer")));

        assertThat(decided.membership()).isEqualTo(9);
        assertThat(decided.eligible()).isEqualTo(7);
        assertThat(decided.needed()).isEqualTo(3);
        assertThat(decided.present()).isEqualTo(3);
        assertThat(decided.recused()).containsExactly("n1", "o1");
    }

    @Test
    void keepsTheCountOfAVote() {
        present("chair", "o1", "n1", "n2", "n3");
        var count = new Voting.Count(2, 2, 1, CastingVote.FOR);

        var decided = board.decide(item, decision(BoardOutcome.REJECTED, count));

        assertThat(decided.voting()).isEqualTo(count);
        assertThat(decided.reasonCode()).isEqualTo("notViable");
    }

    @ParameterizedTest(name = "present {0}, declared {1}, team {2}: {3}")
    @CsvSource({
        "chair o1 n1, '', '', true",
        "chair o1, '', '', false",
        "'', '', '', false",
        "chair n1 n2, '', '', false",
        "o1 o2 o3, '', '', false",
        "chair o1 n1, n1, '', false",
        "chair o1 n1, '', n1, false",
        "chair o1 n1 n2, n1, '', true",
        "chair o1 n1 n2, n1, n2, false",
        "chair o1 n1 n2, '', o1, false",
        "chair o1 o2 n1, '', o1, true",
        "chair o1 n1, n2 n3 n4, o2 o3 o4, true",
    })
    void decidesOnlyWithAQuorumOfThoseFreeToDecide(String present, String declared, String team, boolean quorate) {
        for (var member : words(declared)) {
            board.interests.declare(meeting, member, Set.of(item), "An interest.");
        }
        board.attendance.record(meeting, words(present));

        if (quorate) {
            assertThat(decideWithTeam(Set.copyOf(words(team))).outcome()).isEqualTo(BoardOutcome.APPROVED);
        } else {
            assertThatThrownBy(() -> decideWithTeam(Set.copyOf(words(team)))).isInstanceOf(Inquorate.class);
            assertThat(board.decisions.of(item)).isEmpty();
        }
    }

    @Test
    void findsNoQuorumBeforeAttendanceIsRecorded() {
        assertThatThrownBy(() -> board.decide(item, approval())).isInstanceOf(Inquorate.class);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstaining of four: {3}")
    @CsvSource({"3, 1, 0, true", "2, 1, 1, true", "1, 0, 3, true", "3, 1, 1, false", "5, 0, 0, false"})
    void countsNoMoreVotesThanMembersFreeToVote(int votesFor, int against, int abstaining, boolean possible) {
        // Five came, but one is barred.
        board.interests.declare(meeting, "n1", Set.of(item), "An interest.");
        present("chair", "o1", "o2", "n1", "n2");
        var vote = decision(BoardOutcome.APPROVED, new Voting.Count(votesFor, against, abstaining, null));

        if (possible) {
            assertThat(board.decide(item, vote).outcome()).isEqualTo(BoardOutcome.APPROVED);
        } else {
            assertThatThrownBy(() -> board.decide(item, vote))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("free to vote");
        }
    }

    @Test
    void decidesAnItemOnce() {
        present("chair", "o1", "n1");
        board.decide(item, approval());

        assertThatThrownBy(() -> board.decide(item, decision(BoardOutcome.REJECTED, new Voting.Consensus())))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(board.decisions.of(item).orElseThrow().outcome()).isEqualTo(BoardOutcome.APPROVED);
    }

    @Test
    void decidesNothingThatIsOnNoAgenda() {
        var waiting = board.submit("SP-2026-0002");

        assertThatThrownBy(() -> board.decide(waiting, approval()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("agenda");
    }

    @Test
    void decidesNothingThatWasWithdrawn() {
        present("chair", "o1", "n1");
        board.items.withdraw("SP-2026-0001");

        assertThatThrownBy(() -> board.decide(item, approval()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("withdrawn");
    }

    @Test
    void decidesNothingAfterTheMeetingIsClosed() {
        present("chair", "o1", "n1");
        var other = board.submit("SP-2026-0002");
        board.items.place(meeting);
        board.decide(other, approval());
        board.meetings.close(meeting, MeetingState.HELD);

        assertThatThrownBy(() -> board.decide(item, approval())).isInstanceOf(Refusal.class);
        assertThat(board.decisions.of(item)).isEmpty();
    }

    @Test
    void imposesConditionsWithTheDecision() {
        present("chair", "o1", "n1");
        var decision = new BoardDecision(
                BoardOutcome.APPROVED_WITH_CONDITIONS,
                null,
                "Good, once safe.",
                new Voting.Consensus(),
                List.of(condition(MEETING_DAY.plusDays(1)), condition(MEETING_DAY.plusDays(90))));

        var decided = board.decide(item, decision);

        assertThat(decided.conditions())
                .extracting(Condition::longStop)
                .containsExactly(MEETING_DAY.plusDays(1), MEETING_DAY.plusDays(90));
        assertThat(board.conditions.outstanding("SP-2026-0001")).isEqualTo(decided.conditions());
    }

    @Test
    void changesNothingWhenOneConditionIsRefused() {
        present("chair", "o1", "n1");
        var decision = new BoardDecision(
                BoardOutcome.APPROVED_WITH_CONDITIONS,
                null,
                "Good, once safe.",
                new Voting.Consensus(),
                List.of(condition(MEETING_DAY.plusDays(1)), condition(MEETING_DAY)));

        assertThatThrownBy(() -> board.decide(item, decision))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("future");
        assertThat(board.decisions.of(item)).isEmpty();
        assertThat(board.conditions.of("SP-2026-0001")).isEmpty();
        assertThat(board.items.get(item).state()).isEqualTo(ItemState.ON_AGENDA);
    }

    @Test
    void bringsADeferredCaseBackAsANewItem() {
        present("chair", "o1", "n1");
        board.decide(item, decision(BoardOutcome.DEFERRED, new Voting.Consensus()));

        var again = board.submit("SP-2026-0001");
        board.items.place(meeting);
        board.decide(again, approval());

        assertThat(board.decisions.ofCase("SP-2026-0001"))
                .extracting(DecidedItem::outcome)
                .containsExactly(BoardOutcome.DEFERRED, BoardOutcome.APPROVED);
    }

    private DecidedItem decideWithTeam(Set<String> team) {
        return board.inTransaction(
                () -> board.decisions.decide(item, approval(), A_THIRD, team.isEmpty() ? NO_TEAM : team));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
