package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Refusal;

class VotingTests {

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstaining, casting {3}")
    @CsvSource({
        "5, 0, 0,",
        "3, 2, 0,",
        // Those who abstain do not vote: one of nine can carry it.
        "1, 0, 8,",
        "3, 2, 4,",
        "3, 3, 0, FOR",
        "1, 1, 5, FOR",
    })
    void isCarriedByTheMajorityOfThoseVoting(int votesFor, int against, int abstaining, @Nullable CastingVote casting) {
        assertThat(new Voting.Count(votesFor, against, abstaining, casting).total())
                .isEqualTo(votesFor + against + abstaining);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstaining, casting {3} breaks {4}")
    @CsvSource({
        "2, 3, 0, , majority",
        "0, 1, 0, , majority",
        "3, 3, 0, AGAINST, majority",
        "3, 3, 0, , required",
        "3, 2, 0, FOR, tie",
        "2, 3, 0, FOR, tie",
        "3, 2, 0, AGAINST, tie",
        "0, 0, 5, , required",
        "0, 0, 5, FOR, required",
        "-1, 0, 0, , min",
        "3, -1, 0, , min",
        "3, 1, -1, , min",
        "2147483647, 1, 0, , min",
    })
    void isRefusedWhereNothingWasCarried(
            int votesFor, int against, int abstaining, @Nullable CastingVote casting, String rule) {
        assertThatThrownBy(() -> new Voting.Count(votesFor, against, abstaining, casting))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
