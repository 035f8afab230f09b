package org.spinout.oversight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The remission times of Freireich and others, "The effect of 6-mercaptopurine on the duration of steroid-induced
 * remissions in acute leukemia", Blood 21 (1963) 699–716, with which nearly every textbook introduces the estimator.
 */
class ProductLimitTests {

    private static final List<Integer> TREATED_FINISHED = List.of(6, 6, 6, 7, 10, 13, 16, 22, 23);
    private static final List<Integer> TREATED_OPEN = List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);
    private static final List<Integer> PLACEBO =
            List.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    @Test
    void estimatesThePublishedSharesOfThoseTreated() {
        var estimate = new ProductLimit(durations(TREATED_FINISHED, TREATED_OPEN), 0);

        assertThat(estimate.steps())
                .extracting(ProductLimit.Step::days, ProductLimit.Step::atRisk, ProductLimit.Step::finished)
                .containsExactly(
                        row(6, 21, 3),
                        row(7, 17, 1),
                        row(10, 15, 1),
                        row(13, 12, 1),
                        row(16, 11, 1),
                        row(22, 7, 1),
                        row(23, 6, 1));
        assertThat(estimate.unfinishedAfter(5)).isEqualTo(1.0);
        assertThat(estimate.unfinishedAfter(6)).isCloseTo(0.857, within(0.0005));
        assertThat(estimate.unfinishedAfter(7)).isCloseTo(0.807, within(0.0005));
        assertThat(estimate.unfinishedAfter(12)).isCloseTo(0.753, within(0.0005));
        assertThat(estimate.unfinishedAfter(13)).isCloseTo(0.690, within(0.0005));
        assertThat(estimate.unfinishedAfter(16)).isCloseTo(0.627, within(0.0005));
        assertThat(estimate.unfinishedAfter(22)).isCloseTo(0.538, within(0.0005));
        assertThat(estimate.unfinishedAfter(35)).isCloseTo(0.448, within(0.0005));
    }

    @Test
    void findsThePublishedMedians() {
        assertThat(new ProductLimit(durations(TREATED_FINISHED, TREATED_OPEN), 0).daysUntil(0.5))
                .hasValue(23);
        assertThat(new ProductLimit(durations(PLACEBO, List.of()), 0).daysUntil(0.5))
                .hasValue(8);
    }

    @Test
    void saysNothingOfWhatHistoryDoesNotReach() {
        assertThat(new ProductLimit(durations(TREATED_FINISHED, TREATED_OPEN), 0).daysUntil(0.8))
                .isEmpty();
        assertThat(new ProductLimit(new Durations(), 0).daysUntil(0.5)).isEmpty();
        assertThat(new ProductLimit(durations(List.of(), List.of(3, 4)), 0).daysUntil(0.5))
                .isEmpty();
    }

    /** Ten finish on the days 1 to 10: on paper exactly half have by day 5, and four in five by day 8. */
    @Test
    void takesWhatIsAHalfOnPaperForAHalf() {
        var oneADay = durations(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), List.of());

        assertThat(new ProductLimit(oneADay, 0).daysUntil(0.5)).hasValue(5);
        assertThat(new ProductLimit(oneADay, 0).daysUntil(0.8)).hasValue(8);
    }

    /**
     * By hand, for a case that has lasted 13 days: 12 of those treated lasted as long. One in 12 finishes on day 13, one in
     * 11 on day 16, one in 7 on day 22, one in 6 on day 23: 11/12 · 10/11 · 6/7 · 5/6 = 25/42.
     */
    @Test
    void countsOnlyThoseThatLastedAsLong() {
        var estimate = new ProductLimit(durations(TREATED_FINISHED, TREATED_OPEN), 13);

        assertThat(estimate.steps().get(0).atRisk()).isEqualTo(12);
        assertThat(estimate.unfinishedAfter(23)).isCloseTo(25.0 / 42, within(1e-12));
        assertThat(estimate.daysUntil(0.4)).hasValue(23);
        assertThat(estimate.daysUntil(0.5)).isEmpty();
    }

    /** Of four cases one finishes on day 2, one is open since day 2, two finish on day 5: 3/4, then nothing. */
    @Test
    void letsTheOpenLeaveAfterThoseThatFinishOnTheSameDay() {
        var estimate = new ProductLimit(durations(List.of(2, 5, 5), List.of(2)), 0);

        assertThat(estimate.unfinishedAfter(2)).isEqualTo(0.75);
        assertThat(estimate.unfinishedAfter(5)).isZero();
        assertThat(estimate.daysUntil(0.5)).hasValue(5);
    }

    static Durations durations(List<Integer> finished, List<Integer> open) {
        var durations = new Durations();
        finished.forEach(days -> durations.add(days, true));
        open.forEach(days -> durations.add(days, false));
        return durations;
    }

    private static org.assertj.core.groups.Tuple row(int days, int atRisk, int finished) {
        return org.assertj.core.groups.Tuple.tuple(days, atRisk, finished);
    }
}
