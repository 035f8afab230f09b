package org.spinout.process.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spinout.process.change.Difference.Kind;
import org.spinout.shared.Codes;

/** Compares two versions of a process, element by element, by their ids. */
final class ModelDifferences {

    private final ModelFacts before;
    private final ModelFacts now;
    private final Set<String> moved = new LinkedHashSet<>();
    private final List<Difference> found = new ArrayList<>();

    private ModelDifferences(ModelFacts before, ModelFacts now) {
        this.before = before;
        this.now = now;
    }

    /** In the order a reader asks: what is new, gone, renamed, elsewhere, routed otherwise, and said otherwise. */
    static List<Difference> between(ModelFacts before, ModelFacts now) {
        var comparison = new ModelDifferences(before, now);
        comparison.addedAndRemoved();
        comparison.renamedAndMoved();
        comparison.rerouted();
        comparison.ways();
        comparison.said();
        return List.copyOf(comparison.found);
    }

    private void addedAndRemoved() {
        now.steps().values().stream()
                .filter(step -> !before.has(step.id()))
                .forEach(step -> add(Kind.ADDED, step.id(), "New: " + step.inWords() + placeOf(step, now) + "."));
        before.steps().values().stream()
                .filter(step -> !now.has(step.id()))
                .forEach(step -> add(Kind.REMOVED, step.id(), "Gone: " + step.inWords() + placeOf(step, before) + "."));
    }

    /** Its neighbours that people know by name. */
    private static String placeOf(Step step, ModelFacts model) {
        Predicate<String> isNamed =
                id -> Objects.requireNonNull(model.steps().get(id)).name().length() > 0;
        var from = names(model.nearestBefore(step.id(), isNamed), model);
        var to = names(model.nearestAfter(step.id(), isNamed), model);
        return (from.isEmpty() ? "" : ", after " + from) + (to.isEmpty() ? "" : ", before " + to);
    }

    private void renamedAndMoved() {
        for (var step : now.steps().values()) {
            var was = before.steps().get(step.id());
            if (was == null) {
                continue;
            }
            if (!was.name().equals(step.name())) {
                add(
                        Kind.RENAMED,
                        step.id(),
                        Codes.capitalised(was.inWords()) + " is now called “" + step.name() + "”.");
            }
            if (isElsewhere(was, step)) {
                moved.add(step.id());
                add(
                        Kind.MOVED,
                        step.id(),
                        Codes.capitalised(step.inWords()) + " is in another place now" + placeOf(step, now) + ".");
            }
        }
    }

    private boolean isElsewhere(Step was, Step is) {
        if (!was.scope().equals(is.scope()) || !was.attachedTo().equals(is.attachedTo())) {
            return true;
        }
        return !after(before, is.id()).equals(after(now, is.id()))
                && !Objects.equals(before.nearestBefore(is.id(), now::has), now.nearestBefore(is.id(), before::has))
                && hasBothSides(before, is.id())
                && hasBothSides(now, is.id());
    }

    private static boolean hasBothSides(ModelFacts model, String id) {
        return !model.outOf(id).isEmpty() && !model.into(id).isEmpty();
    }

    /** The next elements that both versions have. */
    private Set<String> after(ModelFacts model, String id) {
        return model.nearestAfter(id, other -> before.has(other) && now.has(other));
    }

    /** What a moved element leaves behind is said with the element. */
    private void rerouted() {
        for (var step : now.steps().values()) {
            if (!before.has(step.id()) || moved.contains(step.id())) {
                continue;
            }
            var was = settled(after(before, step.id()));
            var is = settled(after(now, step.id()));
            var lost = minus(was, is);
            var gained = minus(is, was);
            if (!lost.isEmpty() || !gained.isEmpty()) {
                add(Kind.REROUTED, step.id(), reroute(step, lost, gained));
            }
        }
    }

    private Set<String> settled(Set<String> ids) {
        return minus(ids, moved);
    }

    private String reroute(Step step, Set<String> lost, Set<String> gained) {
        var from = "From " + step.inWords() + " ";
        if (lost.isEmpty()) {
            return from + "a new way leads to " + names(gained, now) + ".";
        }
        if (gained.isEmpty()) {
            return from + "no way leads to " + names(lost, before) + " any more.";
        }
        return from + "the route now leads to " + names(gained, now) + ", and no longer to " + names(lost, before)
                + ".";
    }

    private void ways() {
        for (var flow : now.flows().values()) {
            var was = before.flows().get(flow.id());
            if (was == null || !was.source().equals(flow.source())) {
                continue;
            }
            var where = "At "
                    + Objects.requireNonNull(now.steps().get(flow.source())).inWords() + ": ";
            if (!was.name().equals(flow.name())) {
                add(Kind.RENAMED, flow.id(), where + was.inWords() + " is now called “" + flow.name() + "”.");
            }
            if (!was.condition().equals(flow.condition())) {
                add(
                        Kind.CHANGED,
                        flow.id(),
                        where + flow.inWords() + " is now taken " + when(flow) + "; before, " + when(was) + ".");
            }
            if (!was.isDefault() && flow.isDefault()) {
                add(Kind.CHANGED, flow.id(), where + flow.inWords() + " is now taken when no other answer fits.");
            }
        }
    }

    private static String when(Flow flow) {
        return flow.condition().isEmpty() ? "without a condition" : "when " + flow.condition();
    }

    private void said() {
        for (var step : now.steps().values()) {
            var was = before.steps().get(step.id());
            if (was == null) {
                continue;
            }
            if (!was.tag().equals(step.tag())) {
                add(Kind.CHANGED, step.id(), Codes.capitalised(was.inWords()) + " is now " + step.inWords() + ".");
            }
            Aspects.compare(Codes.capitalised(step.inWords()), was.aspects(), step.aspects())
                    .forEach(sentence -> add(Kind.CHANGED, step.id(), sentence));
        }
        if (!before.name().equals(now.name())) {
            add(Kind.RENAMED, now.key(), "The process “" + before.name() + "” is now called “" + now.name() + "”.");
        }
        Aspects.compare("The process as a whole", before.aspects(), now.aspects())
                .forEach(sentence -> add(Kind.CHANGED, now.key(), sentence));
    }

    private void add(Kind kind, String elementId, String text) {
        found.add(new Difference(kind, elementId, text));
    }

    private static Set<String> minus(Set<String> all, Collection<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String names(Set<String> ids, ModelFacts model) {
        return ids.stream().map(id -> "“" + model.nameOf(id) + "”").collect(Collectors.joining(" or "));
    }
}
