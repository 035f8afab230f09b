package org.spinout.process.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Follows a case over the questions that its facts decide, to the next step: what would have come of that, no record
 * says.
 *
 * @param facts what was known of the case
 */
record Onward(FactConditions conditions, ModelFacts model, Map<String, Object> facts) {

    /** The answers that are given on the way, and where it leads, in words. */
    String along(List<Flow> ways) {
        return ways.stream().map(this::along).collect(Collectors.joining(" and "));
    }

    private String along(Flow first) {
        var words = new StringBuilder(answer(first));
        var seen = new HashSet<String>();
        var way = first;
        while (isQuestion(way.target()) && seen.add(way.id())) {
            var ways = model.outOf(way.target());
            var taken =
                    conditions.waysOf(ways, isInclusive(way.target()), facts).orElse(List.of());
            if (taken.size() != 1) {
                return words
                        + (taken.isEmpty() ? ", where the record does not say what it asks" : "; " + answers(taken));
            }
            way = taken.get(0);
            if (ways.size() > 1) {
                words.append("; ").append(answer(way));
            }
        }
        return words.toString();
    }

    private boolean isQuestion(String stepId) {
        var step = model.steps().get(stepId);
        return step != null && step.isQuestion();
    }

    private boolean isInclusive(String stepId) {
        var step = model.steps().get(stepId);
        return step != null && step.isInclusive();
    }

    private String answers(List<Flow> ways) {
        return ways.stream().map(this::answer).collect(Collectors.joining(" and "));
    }

    private String answer(Flow way) {
        var to = "to “" + model.nameOf(way.target()) + "”";
        return way.name().isEmpty() ? to : "“" + way.name() + "”, " + to;
    }
}
