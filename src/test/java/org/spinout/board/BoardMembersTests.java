package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.board.BoardFixture.BODY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Refusal;

class BoardMembersTests {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final BoardMembers members = BoardFixture.onH2().members;

    private static BoardMember term(String user, boolean chair, String from, @Nullable String until) {
        return new BoardMember(
                BODY, user, false, chair, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2027-03-31, true", "2027-04-01, false"})
    void serveFromTheFirstToTheLastDayOfTheTerm(LocalDate day, boolean serves) {
        members.register(term("n1", false, "2026-04-01", "2027-03-31"));

        assertThat(members.find(BODY, "n1", day).isPresent()).isEqualTo(serves);
        assertThat(members.of(BODY, day)).hasSize(serves ? 1 : 0);
    }

    @Test
    void serveOnWhileNoEndIsKnown() {
        members.register(term("n1", false, "2026-04-01", null));

        assertThat(members.find(BODY, "n1", LocalDate.of(2099, 1, 1))).isPresent();
        assertThat(members.end(BODY, "n1", START.plusYears(1)).until()).isEqualTo(START.plusYears(1));
        assertThat(members.find(BODY, "n1", LocalDate.of(2099, 1, 1))).isEmpty();
    }

    @Test
    void areEnteredOnce() {
        members.register(term("n1", false, "2026-04-01", null));
        members.end(BODY, "n1", START.plusYears(1));

        var again = members.register(term("n1", true, "2026-04-01", null));

        assertThat(again.until()).isEqualTo(START.plusYears(1));
        assertThat(members.of(BODY, START)).containsExactly(again);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-04-01, 2026-03-31, true",
        "2027-04-01, , true",
        "2025-04-01, 2026-04-01, false",
        "2027-03-31, , false",
        "2026-06-01, 2026-06-30, false",
        "2020-01-01, , false",
    })
    void serveNoTwoTermsAtOnce(String from, @Nullable String until, boolean possible) {
        members.register(term("n1", false, "2026-04-01", "2027-03-31"));
        var second = term("n1", false, from, until);

        if (possible) {
            assertThat(members.register(second)).isEqualTo(second);
        } else {
            assertThatThrownBy(() -> members.register(second)).isInstanceOf(Refusal.Conflict.class);
        }
    }

    @Test
    void haveOneChairAtATime() {
        members.register(term("c1", true, "2026-04-01", "2027-03-31"));

        assertThatThrownBy(() -> members.register(term("c2", true, "2027-03-31", null)))
                .isInstanceOf(Refusal.Conflict.class);
        members.register(term("c2", true, "2027-04-01", null));
        assertThat(members.chair(BODY, START).orElseThrow().user()).isEqualTo("c1");
        assertThat(members.chair(BODY, START.plusYears(2)).orElseThrow().user()).isEqualTo("c2");
        assertThat(members.chair(BODY, START.minusDays(1))).isEmpty();
    }

    @Test
    void serveNoTermThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> term("n1", false, "2026-04-01", "2026-03-31")).isInstanceOf(Refusal.class);
    }

    @Test
    void sitOnTheBoardOfABodyThatExists() {
        var member = new BoardMember("b9999", "n1", false, false, START, null);

        assertThatThrownBy(() -> members.register(member)).isInstanceOf(Refusal.class);
    }
}
