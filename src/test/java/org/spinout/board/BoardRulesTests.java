package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.decision;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Refusal;

/**
 * The rules of a board as tables of cases: officers ({@code o}), non-officers ({@code n}) and the chair, who is a
 * non-officer; a board of nine whose quorum is one third.
 */
class BoardRulesTests {

    private static final QuorumRule TRUST = new QuorumRule(1, 3, true, true);
    private static final QuorumRule COUNCIL = new QuorumRule(1, 4, false, false);

    private final BoardFixture board = BoardFixture.onH2().withBoard();
    private final String meeting = board.meeting();
    private final long item = board.itemBeforeMeeting(meeting);

    @ParameterizedTest(name = "{0}: {1} came, {2} stand aside")
    @CsvSource(delimiter = '|', textBlock = """
            TRUST   | chair o1 n1             |             | true
            TRUST   | chair n1 n2 n3 n4       |             | false
            TRUST   | o1 o2 o3                |             | false
            TRUST   | chair o1                |             | false
            TRUST   | chair o1 n1 n2          | o1          | false
            TRUST   | chair o1 o2 n1          | o1          | true
            TRUST   | chair o1 o2 n1          | o1 o2       | false
            TRUST   | chair o1 o2 o3          | chair       | false
            TRUST   | o1 n1 n2                |             | true
            TRUST   | chair o1 n1             | n4          | true
            TRUST   | chair o1 n1             | n1          | false
            COUNCIL | chair n1 n2             |             | true
            COUNCIL | o1 o2 o3                |             | true
            COUNCIL | chair n1                |             | false
            COUNCIL | chair n1 n2             | n2          | false
            """)
    void countsAQuorum(String kind, String came, @Nullable String aside, boolean quorate) {
        for (var member : users(aside)) {
            board.interests.declare(meeting, member, Set.of(item), "An interest.");
        }
        board.attendance.record(meeting, users(came));

        assertThat(board.quorum.forItem(item, rule(kind), Set.of()).quorate()).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0}: {1} can never take part")
    @CsvSource(delimiter = '|', textBlock = """
            TRUST   | o1 o2 o3                | true
            TRUST   | o1 o2 o3 o4             | false
            TRUST   | chair n1 n2 n3 n4       | false
            TRUST   | o1 o2 o3 n1 n2 n3       | true
            TRUST   | o1 o2 o3 n1 n2 n3 n4    | false
            COUNCIL | o1 o2 o3 o4             | true
            COUNCIL | chair n1 n2 n3 n4 o1    | true
            COUNCIL | chair n1 n2 n3 n4 o1 o2 | false
            """)
    void seesWhenThereCanNeverBeAQuorum(String kind, String aside, boolean possible) {
        assertThat(board.quorum.canEverBeQuorate(item, rule(kind), users(aside)))
                .isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstain, casting {3}")
    @CsvSource(delimiter = '|', textBlock = """
            chair o1 n1 | n2       |    |         | carried
            chair o1    | n1 n2    |    | FOR     | carried
            chair o1    | n1 n2    |    |         | The votes are equal
            chair o1    | n1 n2    |    | AGAINST | not carried
            chair o1 n1 | n2       |    | FOR     | only when the votes are equal
            chair       | n1 n2    |    |         | not carried
            chair       |          | o1 n1 n2 |   | carried
                        |          | chair o1 n1 n2 | | Nobody voted
            chair o1 n3 |          |    |         | has no vote here
            chair o1 n4 |          |    |         | has no vote here
            """)
    void countsNamedVotes(
            @Nullable String forIt,
            @Nullable String against,
            @Nullable String abstained,
            @Nullable CastingVote casting,
            String result) {
        // n3 came and stands aside; n4 stayed at home.
        board.interests.declare(meeting, "n3", Set.of(item), "An interest.");
        board.attendance.record(meeting, users("chair o1 n1 n2 n3"));
        var votes = new TreeMap<String, Vote>();
        users(forIt).forEach(member -> votes.put(member, Vote.FOR));
        users(against).forEach(member -> votes.put(member, Vote.AGAINST));
        users(abstained).forEach(member -> votes.put(member, Vote.ABSTAINED));

        if (result.equals("carried")) {
            var decided = decide(new Voting.Named(votes, casting), null);
            assertThat(decided.voting()).isEqualTo(new Voting.Named(votes, casting));
        } else {
            assertThatThrownBy(() -> decide(new Voting.Named(votes, casting), null))
                    .hasMessageContaining(result);
        }
    }

    @Test
    void wantsSomebodyFreeInTheChair() {
        board.attendance.record(meeting, users("o1 n1 n2"));
        assertThatThrownBy(() -> decide(new Voting.Consensus(), null))
                .hasMessageContaining("Name the member who presides");
        assertThatThrownBy(() -> decide(new Voting.Consensus(), "n4")).hasMessageContaining("must be present");

        assertThat(decide(new Voting.Consensus(), "n1").presiding()).isEqualTo("n1");
    }

    @Test
    void letsAnotherMemberPresideAtTheWholeMeeting() {
        assertThatThrownBy(() -> board.attendance.record(meeting, users("o1 n1 n2"), "n4"))
                .hasMessageContaining("must be present");
        board.attendance.record(meeting, users("o1 n1 n2"), "n2");

        assertThat(decide(new Voting.Consensus(), null).presiding()).isEqualTo("n2");
    }

    @Test
    void losesTheQuorumWithThoseWhoLeaveTheRoom() {
        board.attendance.record(meeting, users("chair o1 n1"));
        board.attendance.leaveForItem(meeting, item, Set.of("n1"));

        assertThatThrownBy(() -> decide(new Voting.Consensus(), null)).isInstanceOf(Inquorate.class);
        assertThatThrownBy(() -> board.attendance.leaveForItem(meeting, item, Set.of("n4")))
                .hasMessageContaining("not at this meeting");
    }

    @Test
    void decidesNothingOnceTheMeetingIsClosed() {
        board.attendance.record(meeting, users("chair o1 n1"));
        board.inTransaction(() -> board.meetings.close(meeting, MeetingState.HELD));

        assertThatThrownBy(() -> decide(new Voting.Consensus(), null)).isInstanceOf(Refusal.class);
    }

    private DecidedItem decide(Voting voting, @Nullable String presiding) {
        var plain = decision(BoardOutcome.APPROVED, voting);
        return board.decide(
                item,
                new BoardDecision(
                        plain.outcome(), null, plain.reasons(), plain.voting(), presiding, plain.conditions()));
    }

    private static QuorumRule rule(String kind) {
        return kind.equals("COUNCIL") ? COUNCIL : TRUST;
    }

    private static Set<String> users(@Nullable String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.strip().split(" +")).collect(Collectors.toCollection(TreeSet::new));
    }
}
