package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.A_THIRD;
import static org.spinout.board.BoardFixture.MEETING_DAY;
import static org.spinout.board.BoardFixture.NO_TEAM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Refusal;

class QuorumTests {

    private static final String NINE = "c n1 n2 n3 n4 o1 o2 o3 o4";
    private static final String TEN = "c n1 n2 n3 n4 n5 o1 o2 o3 o4";

    /** Names with o are officers; the rest are not. */
    @ParameterizedTest(name = "of {0} come {1}, barred {2}, {3} of them: {4}")
    @CsvSource({
        // Nobody barred: the number alone, and one of each sort.
        NINE + ", c n1 o1, '', 1/3, true",
        NINE + ", c o1, '', 1/3, false",
        NINE + ", " + NINE + ", '', 1/3, true",
        NINE + ", '', '', 1/3, false",
        NINE + ", c n1 n2 n3 n4, '', 1/3, false",
        NINE + ", o1 o2 o3 o4, '', 1/3, false",
        // A third of ten is four, not three.
        TEN + ", c n1 o1, '', 1/3, false",
        TEN + ", c n1 n2 o1, '', 1/3, true",
        // The barred are not there, whoever they are.
        NINE + ", c n1 o1, n1, 1/3, false",
        NINE + ", c n1 n2 o1, n1, 1/3, true",
        NINE + ", c n1 n2 o1, o1, 1/3, false",
        NINE + ", n1 o1 o2 o3, n1, 1/3, false",
        NINE + ", c n1 n2 o1, c, 1/3, true",
        NINE + ", c n1 o1, o2 o3 o4, 1/3, true",
        NINE + ", c n1 o1, stranger, 1/3, true",
        // The barred still belong to the board: two of three left are not a third of nine.
        NINE + ", c o1, n1 n2 n3 n4 o2 o3, 1/3, false",
        NINE + ", c n1 o1, n2 n3 n4 o2 o3 o4, 1/3, true",
        // Somebody who is not on the board does not make a quorum.
        NINE + ", c o1 stranger, '', 1/3, false",
        // Other fractions.
        NINE + ", c n1 n2 o1, '', 1/2, false",
        NINE + ", c n1 n2 n3 o1, '', 1/2, true",
        NINE + ", c n1 n2 n3 n4 o1 o2 o3, '', 1/1, false",
        NINE + ", " + NINE + ", '', 1/1, true",
        // A very small board, and none at all.
        "c o1, c o1, '', 1/3, true",
        "c o1, c, '', 1/3, false",
        "'', '', '', 1/3, false",
    })
    void findsAQuorum(String board, String present, String barred, String part, boolean quorate) {
        var fraction = part.split("/");
        var rule = new QuorumRule(Integer.parseInt(fraction[0]), Integer.parseInt(fraction[1]), true, true);

        assertThat(Quorum.find(board(board), users(present), users(barred), rule)
                        .quorate())
                .isEqualTo(quorate);
    }

    @ParameterizedTest
    @CsvSource({
        "n1 n2 n3, false, true, true",
        "n1 n2 n3, true, true, false",
        "o1 o2 o3, true, false, true",
        "o1 o2 o3, true, true, false",
        "o1 o2 n1, true, true, true",
        "n1 n2, false, false, false",
        "n1 n2 n3, false, false, true",
    })
    void asksForOneOfEachSortOnlyWhereTheRuleDoes(
            String present, boolean officerNeeded, boolean nonOfficerNeeded, boolean quorate) {
        var rule = new QuorumRule(1, 3, officerNeeded, nonOfficerNeeded);

        assertThat(Quorum.find(board(NINE), users(present), Set.of(), rule).quorate())
                .isEqualTo(quorate);
    }

    @Test
    void isNeverFoundWhereThereIsNoBoard() {
        var anybody = new QuorumRule(1, 3, false, false);

        assertThat(Quorum.find(List.of(), Set.of(), Set.of(), anybody).quorate())
                .isFalse();
    }

    @Test
    void saysWhatItFound() {
        var finding = Quorum.find(board(NINE), users("c n1 o1 o2"), users("o1 o2 stranger"), A_THIRD);

        assertThat(finding.present()).isEqualTo(2);
        assertThat(finding.eligible()).isEqualTo(7);
        assertThat(finding.needed()).isEqualTo(3);
        assertThat(finding.membership()).isEqualTo(9);
        assertThat(finding.hasOfficer()).isFalse();
        assertThat(finding.hasNonOfficer()).isTrue();
        assertThat(finding.recused()).containsExactly("o1", "o2");
        assertThat(finding.words())
                .isEqualTo("Not quorate: 2 of 9 members present and free to decide, 3 needed;"
                        + " no officer member among them.");
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-1, 3", "4, 3", "1, 0"})
    void refusesAFractionThatIsNone(int numerator, int denominator) {
        assertThatThrownBy(() -> new QuorumRule(numerator, denominator, true, true))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isFoundForTheItemNotForTheMeeting() {
        var board = BoardFixture.onH2().withBoard();
        var meeting = board.meeting();
        var conflicted = board.submit("SP-2026-0001");
        var free = board.submit("SP-2026-0002");
        board.items.place(meeting);
        board.interests.declare(meeting, "o1", Set.of(conflicted), "I shall join the new company.");
        board.clock.moveTo(MEETING_DAY);
        board.attendance.record(meeting, List.of("chair", "n1", "o1"));

        assertThat(board.quorum.forItem(conflicted, A_THIRD, NO_TEAM).quorate()).isFalse();
        assertThat(board.quorum.forItem(free, A_THIRD, NO_TEAM).quorate()).isTrue();
        assertThat(board.quorum.forItem(free, A_THIRD, Set.of("n1")).quorate()).isFalse();
    }

    @Test
    void isNotFoundForAnItemOnNoAgenda() {
        var board = BoardFixture.onH2().withBoard();
        var waiting = board.submit("SP-2026-0001");

        assertThatThrownBy(() -> board.quorum.forItem(waiting, A_THIRD, NO_TEAM))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsTheBoardOfTheDayOfTheMeeting() {
        var board = BoardFixture.onH2().withBoard();
        // Nine serve today; on the day of the meeting one officer has gone and three more have come.
        board.members.end(BoardFixture.BODY, "o1", MEETING_DAY.minusDays(1));
        for (var user : List.of("n5", "n6", "n7")) {
            board.members.register(new BoardMember(BoardFixture.BODY, user, false, false, MEETING_DAY, null));
        }
        var item = board.itemBeforeMeeting(board.meeting());

        var finding = board.quorum.forecast(item, A_THIRD, NO_TEAM, Set.of());

        assertThat(finding.membership()).isEqualTo(11);
        assertThat(finding.needed()).isEqualTo(4);
    }

    @Test
    void isForecastWithoutThoseWhoSentApologies() {
        var board = BoardFixture.onH2().withBoard();
        var waiting = board.submit("SP-2026-0001");

        var all = board.quorum.forecast(waiting, A_THIRD, NO_TEAM, Set.of());
        var without = board.quorum.forecast(waiting, A_THIRD, NO_TEAM, Set.of("o1", "o2", "o3", "o4"));

        assertThat(all.present()).isEqualTo(9);
        assertThat(all.quorate()).isTrue();
        assertThat(without.present()).isEqualTo(5);
        assertThat(without.quorate()).isFalse();
    }

    @ParameterizedTest(name = "team {0}, declared {1}: {2}")
    @CsvSource({
        "'', '', true",
        "o1 o2 o3, '', true",
        "o1 o2 o3 o4, '', false",
        "o1 o2 o3, o4, false",
        "chair n1 n2 n3 n4, '', false",
        "chair n1 n2 n3 o1 o2, '', true",
        "chair n1 n2 n3 o1 o2, o3, false",
    })
    void knowsAnItemThatCanNeverBeQuorate(String team, String declared, boolean possible) {
        var board = BoardFixture.onH2().withBoard();
        var meeting = board.meeting();
        var item = board.itemBeforeMeeting(meeting);
        for (var member : users(declared)) {
            board.interests.declare(meeting, member, Set.of(item), "An interest.");
        }

        assertThat(board.quorum.canEverBeQuorate(item, A_THIRD, users(team))).isEqualTo(possible);
    }

    private static List<BoardMember> board(String names) {
        return users(names).stream()
                .map(user ->
                        new BoardMember("b1001", user, user.startsWith("o"), user.equals("c"), LocalDate.EPOCH, null))
                .toList();
    }

    private static Set<String> users(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
