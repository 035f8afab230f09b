package org.spinout.oversight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** What holds of the estimate whatever the cases are. */
class ProductLimitPropertyTests {

    private static final int NEVER = Integer.MAX_VALUE;

    @Property(tries = 300)
    void neverRisesAndStaysAShare(
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> finished,
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> open) {
        var estimate = new ProductLimit(ProductLimitTests.durations(finished, open), 0);

        var last = 1.0;
        for (var days = 0; days <= 61; days++) {
            assertThat(estimate.unfinishedAfter(days)).isBetween(0.0, last);
            last = estimate.unfinishedAfter(days);
        }
        assertThat(or(estimate.daysUntil(0.8))).isGreaterThanOrEqualTo(or(estimate.daysUntil(0.5)));
    }

    @Property(tries = 300)
    void isThePlainShareWhereNothingIsOpen(
            @ForAll @NotEmpty @Size(max = 40) List<@IntRange(max = 60) Integer> finished,
            @ForAll @IntRange(max = 60) int days) {
        var longer = finished.stream().filter(one -> one > days).count();

        assertThat(new ProductLimit(ProductLimitTests.durations(finished, List.of()), 0).unfinishedAfter(days))
                .isCloseTo((double) longer / finished.size(), within(1e-9));
    }

    /** That a case has not finished yet, where it might have, never makes the date earlier. */
    @Property(tries = 300)
    void neverShortensWhenACaseIsStillOpen(
            @ForAll @NotEmpty @Size(max = 40) List<@IntRange(max = 60) Integer> finished,
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> open,
            @ForAll @IntRange(max = 39) int which) {
        var fewer = new ArrayList<>(finished);
        var more = new ArrayList<>(open);
        more.add(fewer.remove(which % finished.size()));
        var before = new ProductLimit(ProductLimitTests.durations(finished, open), 0);
        var after = new ProductLimit(ProductLimitTests.durations(fewer, more), 0);

        for (var days = 0; days <= 61; days++) {
            assertThat(after.unfinishedAfter(days)).isGreaterThanOrEqualTo(before.unfinishedAfter(days) - 1e-9);
        }
        assertThat(or(after.daysUntil(0.5))).isGreaterThanOrEqualTo(or(before.daysUntil(0.5)));
    }

    /** The longer a case has lasted, the later the day by which so many of its like had finished; and never in the past. */
    @Property(tries = 300)
    void movesOnWithTheDaysSpent(
            @ForAll @NotEmpty @Size(max = 40) List<@IntRange(max = 60) Integer> finished,
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> open,
            @ForAll @IntRange(max = 60) int elapsed) {
        var durations = ProductLimitTests.durations(finished, open);
        var now = or(new ProductLimit(durations, elapsed).daysUntil(0.5));

        assertThat(now).isGreaterThanOrEqualTo(elapsed);
        assertThat(or(new ProductLimit(durations, elapsed + 1).daysUntil(0.5))).isGreaterThanOrEqualTo(now);
    }

    private static int or(OptionalInt days) {
        return days.orElse(NEVER);
    }
}
