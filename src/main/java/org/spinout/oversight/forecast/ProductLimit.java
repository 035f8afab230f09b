package org.spinout.oversight.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The product-limit estimator: the share of cases that last longer than so many working days, where some of them are
 * still open, so that of these only a lower bound of their duration is known.
 *
 * <p>On each day on which a case finished, those that were open until then are counted, and the share that did not finish
 * that day is multiplied in. A case that is open after so many days is counted up to that day and says nothing of later
 * ones. Of those that finish and those that are last seen open after the same number of days, the finished come first.
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
 * Association 53 (1958) 457–481.
 *
 * <p>Asked about a case that has lasted some days already, it counts only the cases that lasted as long: what remains is
 * the estimate on condition of those days.
 */
final class ProductLimit {

    /** Products of fractions that are a half on paper are a half here too. */
    private static final double ROUNDING = 1e-9;

    private final List<Step> steps = new ArrayList<>();

    /**
     * A day on which cases finished.
     *
     * @param days after how many working days
     * @param atRisk how many were open until then
     * @param finished how many of those finished that day
     * @param unfinished the estimated share of all that lasts longer
     */
    record Step(int days, int atRisk, int finished, double unfinished) {}

    /** @param elapsed how many days the case asked about has lasted; shorter ones are left out */
    ProductLimit(Durations durations, int elapsed) {
        var atRisk = durations.lastingAtLeast(elapsed);
        var unfinished = 1.0;
        for (var day : durations.from(elapsed).entrySet()) {
            var seen = day.getValue();
            if (seen.finished() > 0) {
                unfinished *= 1.0 - (double) seen.finished() / atRisk;
                steps.add(new Step(day.getKey(), atRisk, seen.finished(), unfinished));
            }
            atRisk -= seen.finished() + seen.open();
        }
    }

    List<Step> steps() {
        return steps;
    }

    /** The estimated share of cases that last longer than so many days. */
    double unfinishedAfter(int days) {
        return steps.stream()
                .takeWhile(step -> step.days() <= days)
                .reduce((earlier, later) -> later)
                .map(Step::unfinished)
                .orElse(1.0);
    }

    /**
     * The first day by which this share of cases had finished.
     *
     * @param share more than 0 and at most 1
     * @return nothing where history does not reach so far, because too many are still open
     */
    OptionalInt daysUntil(double share) {
        return steps.stream()
                .filter(step -> step.unfinished() <= 1.0 - share + ROUNDING)
                .mapToInt(Step::days)
                .findFirst();
    }
}
