package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.process.developbusinesscase.Ballot.Counts;
import org.spinout.shared.Refusal;

class BallotTests {

    @ParameterizedTest(name = "{0} entitled, {1} voted, {2} for, {3} against, {4} spoilt: {5}")
    @CsvSource(textBlock = """
            12, 11, 8,  3, 0, ''
            12, 11, 8,  2, 1, ''
            12, 11, 8,  4, 0, come to 12
            12, 11, 8,  2, 0, come to 10
            12, 13, 8,  5, 0, more than the 12
            12, 9,  5,  4, 0, could give somebody away
            9,  9,  5,  4, 0, could give somebody away
            """)
    void takesOnlyCountsThatAddUpAndGiveNobodyAway(
            int entitled, int voted, int inFavour, int against, int spoilt, String refusal) {
        var ballot = new Ballot(null, new Counts(entitled, voted, inFavour, against, spoilt));

        if (refusal.isEmpty()) {
            assertThatCode(ballot::check).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(ballot::check).isInstanceOf(Refusal.class).hasMessageContaining(refusal);
        }
    }

    @ParameterizedTest(name = "{0} of 100 voted, {1} for, {2} against: passed {3}")
    @CsvSource({"50, 26, 24, true", "49, 40, 9, false", "60, 30, 30, false", "80, 30, 45, false"})
    void passesByMajorityAndTurnout(int voted, int inFavour, int against, boolean passed) {
        var ballot = new Ballot(null, new Counts(100, voted, inFavour, against, voted - inFavour - against));

        assertThat(ballot.passed(50)).isEqualTo(passed);
    }

    @Test
    void tellsNoCountsOfAFew() {
        var ballot = new Ballot(true, null);

        assertThatCode(ballot::check).doesNotThrowAnyException();
        assertThat(ballot.inWords(50, false))
                .isEqualTo("The plan passed. Fewer than ten could vote or voted, so no counts are kept."
                        + " The ballot is advisory.");
    }

    @Test
    void saysWhenPolicyMakesItBinding() {
        assertThat(new Ballot(false, null).inWords(50, true))
                .startsWith("The plan did not pass.")
                .endsWith("By the policy of the host the ballot is binding.");
    }
}
