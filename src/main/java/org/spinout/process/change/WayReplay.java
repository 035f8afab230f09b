package org.spinout.process.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spinout.process.change.FinishedCases.Finished;
import org.spinout.process.change.FinishedCases.Passed;
import org.spinout.process.people.ProcessOwner;
import org.springframework.stereotype.Component;

/**
 * Walks finished instances through a changed process. At each question that the change puts otherwise the new conditions
 * are asked on the facts the case had then; a case is followed to the first question it would have answered otherwise,
 * since nobody knows what it would have met after that. Where the old conditions do not lead where the case went, the
 * facts do not suffice, and nothing is said of it.
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

    /** Returns how many instances were walked through. */
    int of(Compared part, Instant since, ProcessOwner reader, Turns turns, List<String> untold) {
        var now = Objects.requireNonNull(part.model());
        var cases = finished.of(part.key(), since);
        var unclear = new TreeMap<String, Integer>();
        for (var one : cases) {
            var before = inUse.model(one.definitionId());
            for (var index = 0; index < one.passed().size(); index++) {
                var turned = turn(one, index, before, now, unclear);
                if (turned.isPresent()) {
                    var way = turned.get();
                    turns.add(
                            now.nameOf(way.source()),
                            answer(wayTaken(one, index, before).orElseThrow(), before),
                            answer(way, now),
                            reader.reaches(one.live().bodyId()) ? one.live().number() : null);
                    break;
                }
            }
        }
        unclear.forEach((place, count) -> untold.add("At “" + place + "” it cannot be told for " + cases(count)
                + " which way it would have gone: what the new conditions ask was not recorded."));
        newSteps(part, cases, untold);
        return cases.size();
    }

    /** The other way that would have been taken at a step, if it is a question and another way would have. */
    private Optional<Flow> turn(
            Finished one, int index, ModelFacts before, ModelFacts now, TreeMap<String, Integer> unclear) {
        var place = one.passed().get(index);
        var id = place.activityId();
        var isSame = !now.has(id)
                || !Objects.requireNonNull(now.steps().get(id)).isQuestion()
                || new HashSet<>(before.outOf(id)).equals(new HashSet<>(now.outOf(id)));
        var taken = isSame ? Optional.<Flow>empty() : wayTaken(one, index, before);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var facts = one.known(place.at());
        var told = conditions.wayOf(before.outOf(id), facts);
        var would = conditions.wayOf(now.outOf(id), facts);
        if (would.isEmpty()
                || told.isEmpty()
                || !told.get().id().equals(taken.get().id())) {
            unclear.merge(now.nameOf(id), 1, Integer::sum);
            return Optional.empty();
        }
        return would.filter(way -> !way.id().equals(taken.get().id())
                && !way.target().equals(taken.get().target()));
    }

    /** The way to whatever the case came to next. */
    private static Optional<Flow> wayTaken(Finished one, int index, ModelFacts before) {
        var ways = before.outOf(one.passed().get(index).activityId());
        return one.passed().subList(index + 1, one.passed().size()).stream()
                .map(Passed::activityId)
                .flatMap(next -> ways.stream().filter(way -> way.target().equals(next)))
                .findFirst();
    }

    private static String answer(Flow way, ModelFacts model) {
        var to = "to “" + model.nameOf(way.target()) + "”";
        return way.name().isEmpty() ? to : "“" + way.name() + "”, " + to;
    }

    /** Steps that finished cases would have met and whose answers nobody knows. */
    private static void newSteps(Compared part, List<Finished> cases, List<String> untold) {
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
                untold.add(cases((int) count) + " would have met “" + now.nameOf(step.id())
                        + "”, which is new. What would have come of it cannot be told.");
            }
        }
    }

    private static String cases(int count) {
        return count == 1 ? "1 finished case" : count + " finished cases";
    }
}
