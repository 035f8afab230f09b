package org.spinout.process.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spinout.process.change.FinishedCases.Finished;
import org.spinout.process.change.FinishedCases.Passed;
import org.spinout.process.people.ProcessOwner;
import org.springframework.stereotype.Component;

/**
 * Walks finished instances through a changed process. At each question that the change puts otherwise the new conditions
 * are asked on the facts the case had then; from the first question it would have answered otherwise, a case is followed
 * over what its facts decide to the next step, since nobody knows what would have come of that. Where the old conditions
 * do not lead where the case went, the facts do not suffice, and nothing is said of it.
 */
@Component
class WayReplay {

    private final FinishedCases finished;
    private final InUse inUse;
    private final FactConditions conditions;

    WayReplay(FinishedCases finished, InUse inUse, FactConditions conditions) {
        this.finished = finished;
        this.inUse = inUse;
        this.conditions = conditions;
    }

    /**
     * Walks what has finished since then.
     *
     * @param turns gathers where cases would have gone another way
     * @param met gathers which new steps they would have met
     * @param untold gathers what cannot be told of them
     * @return how many were walked through, in words
     */
    String of(Compared part, Instant since, ProcessOwner reader, Turns turns, List<String> met, List<String> untold) {
        var now = Objects.requireNonNull(part.model());
        var cases = finished.of(part.key(), since);
        var unclear = new TreeMap<String, Integer>();
        for (var one : cases) {
            var before = inUse.model(one.definitionId());
            for (var index = 0; index < one.passed().size(); index++) {
                var turned = turn(one, index, before, now, unclear);
                if (turned.isPresent()) {
                    var facts = one.known(one.passed().get(index).at());
                    turns.add(
                            now.nameOf(one.passed().get(index).activityId()),
                            new Onward(conditions, before, facts)
                                    .along(turned.get().were()),
                            new Onward(conditions, now, facts)
                                    .along(turned.get().would()),
                            reader.reaches(one.live().bodyId()) ? one.live().number() : null);
                    break;
                }
            }
        }
        unclear.forEach((place, count) -> untold.add("At “" + place + "” it cannot be told for " + cases(count)
                + " which way it would have gone: what the new conditions ask was not recorded."));
        newSteps(part, cases, met);
        return "Through “" + part.name() + "”: " + cases(cases.size()) + ".";
    }

    /** The ways that were taken at a question, and those that would have been. */
    private record Turned(List<Flow> were, List<Flow> would) {}

    /** Where a step is a question and would have been answered otherwise. */
    private Optional<Turned> turn(
            Finished one, int index, ModelFacts before, ModelFacts now, TreeMap<String, Integer> unclear) {
        var place = one.passed().get(index);
        var id = place.activityId();
        var question = now.steps().get(id);
        if (question == null
                || !question.isQuestion()
                || new HashSet<>(before.outOf(id)).equals(new HashSet<>(now.outOf(id)))
                || targetsAfter(one, index, before).isEmpty()) {
            return Optional.empty();
        }
        var facts = one.known(place.at());
        var told = conditions.waysOf(before.outOf(id), question.isInclusive(), facts);
        var would = conditions.waysOf(now.outOf(id), question.isInclusive(), facts);
        if (would.isEmpty()
                || told.filter(ways -> wereTaken(ways, targetsAfter(one, index, before)))
                        .isEmpty()) {
            unclear.merge(now.nameOf(id), 1, Integer::sum);
            return Optional.empty();
        }
        return isTheSame(told.get(), would.get()) ? Optional.empty() : Optional.of(new Turned(told.get(), would.get()));
    }

    /** By their ids, or by where they lead. */
    private static boolean isTheSame(List<Flow> some, List<Flow> others) {
        return ids(some, Flow::id).equals(ids(others, Flow::id))
                || ids(some, Flow::target).equals(ids(others, Flow::target));
    }

    private static Set<String> ids(List<Flow> ways, Function<Flow, String> id) {
        return ways.stream().map(id).collect(Collectors.toSet());
    }

    /** Where the ways out of a question lead, as far as the case came there, in that order. */
    private static List<String> targetsAfter(Finished one, int index, ModelFacts before) {
        var passed = one.passed();
        var targets = ids(before.outOf(passed.get(index).activityId()), Flow::target);
        return passed.subList(index + 1, passed.size()).stream()
                .map(Passed::activityId)
                .filter(targets::contains)
                .toList();
    }

    /** Several ways were taken where the case came to the end of each; a single one, where it came there first. */
    private static boolean wereTaken(List<Flow> ways, List<String> targets) {
        return ways.size() > 1
                ? targets.containsAll(ids(ways, Flow::target))
                : targets.get(0).equals(ways.get(0).target());
    }

    /** Steps that finished cases would have met and whose answers nobody knows. */
    private static void newSteps(Compared part, List<Finished> cases, List<String> met) {
        var now = Objects.requireNonNull(part.model());
        var before = part.modelInUse();
        if (before == null) {
            return;
        }
        var added = new ArrayList<>(now.steps().values());
        added.removeIf(step -> before.has(step.id()) || (!step.isWait() && !step.isQuestion()));
        for (var step : added) {
            var from = now.nearestBefore(step.id(), before::has);
            var to = now.nearestAfter(step.id(), before::has);
            var count = cases.stream()
                    .map(one -> one.passed().stream().map(Passed::activityId).collect(Collectors.toSet()))
                    .filter(passed -> from.stream().anyMatch(passed::contains)
                            && to.stream().anyMatch(passed::contains))
                    .count();
            if (count > 0) {
                met.add(cases((int) count) + " would have met “" + now.nameOf(step.id())
                        + "”, which is new. What would have come of it cannot be told.");
            }
        }
    }

    private static String cases(int count) {
        return count == 1 ? "1 finished case" : count + " finished cases";
    }
}
