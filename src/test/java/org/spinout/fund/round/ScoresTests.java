package org.spinout.fund.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.round.RoundFixture.all;
import static org.spinout.fund.round.RoundFixture.pounds;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Refusal;

class ScoresTests {

    private static final String ONE = "fundPanelMember1";
    private static final String OTHER = "fundPanelMember2";

    private final RoundFixture fund = RoundFixture.onH2();
    private final FundingRound round = fund.round(pounds(1_000_000));
    private final String bid =
            fund.submitted(round, "SP-2026-0001", pounds(30_000)).number();
    private final String small =
            fund.submitted(round, "SP-2026-0002", pounds(20_000)).number();

    ScoresTests() {
        fund.close(round);
    }

    @Test
    void weighsEachCriterion() {
        fund.scores.give(bid, ONE, Map.of("outcomes", 10, "money", 5), "Strong on outcomes");
        var assessment = fund.scores.give(bid, OTHER, Map.of("outcomes", 9, "money", 6), "Strong");

        // 60 × 10/10 + 40 × 5/10 = 80; 60 × 9/10 + 40 × 6/10 = 78.
        assertThat(assessment.sheets()).extracting(ScoreSheet::total).containsExactly(Points.of(80), Points.of(78));
        assertThat(assessment.score()).isEqualTo(Points.of(79));
        assertThat(fund.bids.get(bid).state()).isEqualTo(BidState.ASSESSED);
        assertThat(fund.bids.get(bid).score()).isEqualTo(Points.of(79));
    }

    @Test
    void takesOneScorerForASmallBidAndTwoForAnyOther() {
        assertThat(fund.scorers.of(small)).hasSize(1);
        assertThat(fund.scores
                        .give(small, fund.scorers.of(small).get(0), all(5), "Fair")
                        .score())
                .isEqualTo(Points.of(50));
        assertThat(fund.scores.give(bid, ONE, all(5), "Fair").score()).isNull();
        assertThat(fund.bids.get(bid).state()).isEqualTo(BidState.ELIGIBLE);
    }

    @Test
    void needsModerationOnlyBeyondTheDifferenceAllowed() {
        fund.scores.give(bid, ONE, Map.of("outcomes", 10, "money", 10), "Excellent");
        // 15 points less are allowed; 60 × 8/10 + 40 × 9/10 = 84 is 16 less.
        var apart = fund.scores.give(bid, OTHER, Map.of("outcomes", 8, "money", 9), "Good");

        assertThat(apart.difference()).isEqualTo(Points.of(16));
        assertThat(apart.needsModeration()).isTrue();
        assertThat(apart.score()).isNull();
        assertThat(fund.bids.get(bid).state()).isEqualTo(BidState.ELIGIBLE);

        var agreed = fund.scores.moderate(bid, Map.of("outcomes", 9, "money", 9), "We met", "fundManager");

        assertThat(agreed.needsModeration()).isFalse();
        assertThat(agreed.score()).isEqualTo(Points.of(90));
        assertThat(fund.scores.sheetsOf(bid)).hasSize(3);
    }

    @Test
    void moderatesNothingThatNeedsNoModeration() {
        assertRefused("or are not all there yet", () -> fund.scores.moderate(bid, all(5), "We met", "fundManager"));
        fund.scores.give(bid, ONE, all(5), "Fair");
        fund.scores.give(bid, OTHER, Map.of("outcomes", 6, "money", 7), "Fair");

        assertConflict(
                "cannot be scored: it is scored", () -> fund.scores.moderate(bid, all(5), "We met", "fundManager"));
    }

    @Test
    void isModeratedBySomebodyWithoutAnInterest() {
        fund.scores.give(bid, ONE, all(10), "Excellent");
        fund.scores.give(bid, OTHER, all(1), "Poor");
        fund.scorers.declare(round.number(), "fundManager", Map.of(bid, "My husband works there"));

        assertThatThrownBy(() -> fund.scores.moderate(bid, all(9), "We met", "fundManager"))
                .isInstanceOf(Refusal.NotEntitled.class);
        assertThat(fund.scores.of(bid).needsModeration()).isTrue();
    }

    @Test
    void roundsTheMeanHalfToEven() {
        assertThat(Points.mean(List.of(new Points(2), new Points(3)))).isEqualTo(new Points(2));
        assertThat(Points.mean(List.of(new Points(3), new Points(4)))).isEqualTo(new Points(4));
        assertThat(Points.mean(List.of(new Points(1), new Points(1), new Points(2))))
                .isEqualTo(new Points(1));
        assertThat(new Points(7_325)).hasToString("73.25");
        assertThatThrownBy(() -> Points.of(101)).isInstanceOf(Refusal.class);
    }

    @Test
    void takesEveryCriterionOnceAndNoOther() {
        assertRefused(
                "Give Value for money a score from 0 to 10",
                () -> fund.scores.give(bid, ONE, Map.of("outcomes", 10), "Good"));
        assertRefused(
                "a score from 0 to 10", () -> fund.scores.give(bid, ONE, Map.of("outcomes", 11, "money", 1), "Good"));
        assertRefused(
                "a score from 0 to 10", () -> fund.scores.give(bid, ONE, Map.of("outcomes", -1, "money", 1), "Good"));
        assertRefused(
                "is not scored by all of",
                () -> fund.scores.give(bid, ONE, Map.of("outcomes", 1, "money", 1, "looks", 1), "Good"));
        assertRefused("Give your reasons", () -> fund.scores.give(bid, ONE, all(1), ""));
        assertThat(fund.scores.sheetsOf(bid)).isEmpty();
    }

    @Test
    void keepsWhatAScorerGave() {
        var given = fund.scores.give(bid, ONE, all(5), "Fair");

        assertThat(fund.scores.give(bid, ONE, all(5), "Fair")).isEqualTo(given);
        assertConflict("You have scored", () -> fund.scores.give(bid, ONE, all(6), "Fair"));
        assertThat(fund.scores.sheetsOf(bid)).hasSize(1);
    }

    @Test
    void takesNoScoreFromAnybodyElse() {
        assertThatThrownBy(() -> fund.scores.give(bid, "fundPanelMember3", all(10), "The best"))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void notesVisitsOnceTheyWereMade() {
        var today = RoundFixture.CLOSES.toLocalDate();
        fund.visits.note(bid, today, "A busy place", "fundManager");

        assertThat(fund.visits.of(bid)).containsExactly(new Visit(bid, today, "A busy place", "fundManager"));
        assertRefused("once it was made", () -> fund.visits.note(bid, today.plusDays(1), "Soon", "fundManager"));
        assertRefused("Say what you saw", () -> fund.visits.note(bid, today, "", "fundManager"));
    }

    private static void assertRefused(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static void assertConflict(String because, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(because);
    }
}
