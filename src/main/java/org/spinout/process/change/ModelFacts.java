package org.spinout.process.change;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.spinout.process.guide.Drawing;
import org.spinout.process.guide.ModelText;

/**
 * A process as its file says it.
 *
 * @param key the id of the process
 * @param steps by id, in the order of the file
 * @param flows by id
 * @param aspects what is said of the process as a whole
 */
record ModelFacts(
        String key, String name, Map<String, Step> steps, Map<String, Flow> flows, Map<String, String> aspects)
        implements Drawing {

    boolean has(String stepId) {
        return steps.containsKey(stepId);
    }

    /** What people call an element. */
    String nameOf(String stepId) {
        return has(stepId) ? ModelText.called(this, stepId) : stepId;
    }

    @Override
    public String kindOf(String stepId) {
        return Optional.ofNullable(steps.get(stepId)).map(Step::tag).orElse("");
    }

    @Override
    public String writtenOn(String stepId) {
        return Optional.ofNullable(steps.get(stepId)).map(Step::name).orElse("");
    }

    @Override
    public Optional<String> next(String stepId) {
        return outOf(stepId).stream().findFirst().map(Flow::target);
    }

    /** The ways out of an element, in the order of the file. */
    List<Flow> outOf(String stepId) {
        return flows.values().stream()
                .filter(flow -> flow.source().equals(stepId))
                .toList();
    }

    List<Flow> into(String stepId) {
        return flows.values().stream()
                .filter(flow -> flow.target().equals(stepId))
                .toList();
    }

    /** The nearest elements that are kept, over those that are not, in the direction of the ways. */
    Set<String> nearestAfter(String stepId, Predicate<String> isKept) {
        return nearest(stepId, isKept, true);
    }

    /** The nearest elements that are kept, over those that are not, against the direction of the ways. */
    Set<String> nearestBefore(String stepId, Predicate<String> isKept) {
        return nearest(stepId, isKept, false);
    }

    private Set<String> nearest(String stepId, Predicate<String> isKept, boolean forward) {
        var found = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(neighbours(stepId, forward));
        while (!open.isEmpty()) {
            var id = open.poll();
            if (!seen.add(id)) {
                continue;
            }
            if (isKept.test(id)) {
                found.add(id);
            } else {
                open.addAll(neighbours(id, forward));
            }
        }
        return found;
    }

    private List<String> neighbours(String stepId, boolean forward) {
        return forward
                ? outOf(stepId).stream().map(Flow::target).toList()
                : into(stepId).stream().map(Flow::source).toList();
    }

    /** Everything a case that stands here may still come to, through parts and out of them; not where it stands. */
    Set<String> ahead(String stepId) {
        return reach(stepId, step -> true);
    }

    /** What is waited for next, whichever way it goes. */
    List<Step> nextWaits(String stepId) {
        return reach(stepId, step -> !step.isWait()).stream()
                .map(steps::get)
                .filter(step -> step != null && step.isWait() && !step.id().equals(stepId))
                .toList();
    }

    private Set<String> reach(String stepId, Predicate<Step> goesOn) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(after(stepId));
        while (!open.isEmpty()) {
            var id = open.poll();
            var step = steps.get(id);
            if (step != null && reached.add(id) && goesOn.test(step)) {
                open.addAll(after(id));
            }
        }
        return reached;
    }

    /** Where the route goes from an element: along its ways, into a part, out of a part at its end, off its edge. */
    private List<String> after(String stepId) {
        var step = steps.get(stepId);
        if (step == null) {
            return List.of();
        }
        var onward = outOf(stepId).stream().map(Flow::target);
        var inside = step.isPart() ? starts(stepId) : Stream.<String>empty();
        var edge = steps.values().stream()
                .filter(other -> other.attachedTo().equals(stepId))
                .map(Step::id);
        var outside = step.tag().equals("endEvent") && has(step.scope())
                ? after(step.scope()).stream().filter(id -> !isWithin(id, step.scope()))
                : Stream.<String>empty();
        return Stream.of(inside, onward, edge, outside).flatMap(ids -> ids).toList();
    }

    private Stream<String> starts(String part) {
        return steps.values().stream()
                .filter(step -> step.scope().equals(part) && step.tag().equals("startEvent"))
                .map(Step::id);
    }

    private boolean isWithin(String stepId, String part) {
        var step = steps.get(stepId);
        return step != null && step.scope().equals(part);
    }
}
