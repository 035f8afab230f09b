package org.spinout.fund.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/**
 * One thing bids of a round are scored by, from 0 to 10. Published when the round opens and never changed after that.
 *
 * @param code as forms write it, such as {@code outcomes}
 * @param label as scorers and bidders read it
 * @param weight how much of 100 it counts; the weights of a round add up to 100
 */
public record Criterion(String code, String label, int weight) {

    /** The best that can be given for one criterion. */
    public static final int BEST = 10;

    static List<Criterion> requireWhole(List<Criterion> criteria) {
        var codes = criteria.stream().map(Criterion::code).collect(Collectors.toSet());
        if (codes.size() != criteria.size()
                || criteria.stream().anyMatch(one -> one.weight() < 1)
                || criteria.stream().mapToInt(Criterion::weight).sum() != 100) {
            throw new Refusal("The weights of the criteria must add up to 100, each at least 1 and each named once.");
        }
        return criteria;
    }

    /**
     * What scores come to: the weighted sum, out of 100.
     *
     * @throws Refusal when a criterion has no score, one has two, or a score is not from 0 to 10
     */
    static Points total(Collection<Criterion> criteria, Map<String, Integer> scores) {
        var hundredths = 0;
        for (var criterion : criteria) {
            var score = scores.get(criterion.code());
            if (score == null || score < 0 || score > BEST) {
                throw new Refusal(
                        criterion.code(), "range", "Give " + criterion.label() + " a score from 0 to " + BEST + ".");
            }
            hundredths += criterion.weight() * score * (100 / BEST);
        }
        if (scores.size() != criteria.size()) {
            throw new Refusal("This round is not scored by all of: " + String.join(", ", scores.keySet()) + ".");
        }
        return new Points(hundredths);
    }
}
