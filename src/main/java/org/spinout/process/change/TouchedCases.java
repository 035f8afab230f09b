package org.spinout.process.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.process.TableReaders;
import org.spinout.process.change.LiveCases.Live;
import org.spinout.process.change.LiveCases.Running;
import org.spinout.process.change.LiveCases.Situation;
import org.spinout.process.people.ProcessOwner;
import org.springframework.stereotype.Component;

/**
 * Finds the live cases that a change touches: those on any version of a changed process, which stay on it unless somebody
 * migrates them, and those that come to a changed process, form or table later and take the newest by themselves.
 * A table that a bean reads is come to wherever a model names the bean; it may then turn out not to be asked.
 */
@Component
class TouchedCases {

    private static final String STAYS = "Stays as it is until somebody moves it";
    private static final String COMES = "Comes to it by itself";

    private final LiveCases live;
    private final InUse inUse;
    private final TableReaders tableReaders;

    TouchedCases(LiveCases live, InUse inUse, TableReaders tableReaders) {
        this.live = live;
        this.inUse = inUse;
        this.tableReaders = tableReaders;
    }

    /** The largest groups first. */
    List<Touched> of(List<Compared> parts, ProcessOwner reader) {
        var running = live.running();
        var changed = parts.stream()
                .filter(part ->
                        part.isProcess() && !part.isNew() && !part.differences().isEmpty())
                .collect(Collectors.toMap(Compared::key, Function.identity(), (first, second) -> first));
        var reads = readers(parts, running, changed.keySet());
        var versions = running.stream().collect(Collectors.toMap(Running::definitionId, Function.identity()));
        var concerned = running.stream()
                .filter(one -> changed.containsKey(one.key())
                        || inUse.model(one.definitionId()).steps().values().stream()
                                .anyMatch(reads))
                .map(Running::definitionId)
                .collect(Collectors.toSet());
        var found = new ArrayList<Touched>();
        live.of(concerned).forEach((situation, cases) -> {
            var version = Objects.requireNonNull(versions.get(situation.definitionId()));
            touched(situation, version, Optional.ofNullable(changed.get(version.key())), reads, cases, reader)
                    .ifPresent(found::add);
        });
        found.sort(Comparator.comparing(Touched::count).reversed().thenComparing(Touched::process));
        return found;
    }

    private Optional<Touched> touched(
            Situation situation,
            Running version,
            Optional<Compared> changed,
            Predicate<Step> reads,
            List<Live> cases,
            ProcessOwner reader) {
        var model = inUse.model(situation.definitionId());
        var comes = comesTo(situation, model, reads);
        if (changed.isEmpty() && comes.isEmpty()) {
            return Optional.empty();
        }
        var meets = Stream.of(
                        changed.map(part -> ahead(situation, model, Objects.requireNonNull(part.model()), part)),
                        comes.isEmpty() ? Optional.<String>empty() : Optional.of("Later, by itself: " + names(comes)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
        var seen = cases.stream().filter(one -> reader.reaches(one.bodyId())).toList();
        return Optional.of(new Touched(
                model.name(),
                version.version(),
                names(situation.activities().stream().map(model::nameOf).toList()),
                meets,
                changed.isEmpty() ? COMES : STAYS,
                seen,
                cases.size() - seen.size()));
    }

    /** What of the change lies before a case, were it moved to the new model. */
    private static String ahead(Situation situation, ModelFacts old, ModelFacts now, Compared part) {
        var gone = situation.activities().stream().filter(id -> !now.has(id)).toList();
        if (!gone.isEmpty()) {
            return "Stands in what the change takes away: "
                    + names(gone.stream().map(old::nameOf).toList());
        }
        var next = waits(situation, now);
        var same = next.equals(waits(situation, old));
        var reached = reach(situation, now);
        var reachedBefore = reach(situation, old);
        var met = part.differences().stream()
                .filter(one -> one.isGone() ? lies(one, old, reachedBefore) : lies(one, now, reached))
                .map(one -> one.kind().word().toLowerCase(Locale.ROOT) + " " + nameIn(one.isGone() ? old : now, one))
                .distinct()
                .toList();
        if (met.isEmpty()) {
            return "Nothing of the change lies before it";
        }
        return (same ? "Next as today" : "Next: " + names(next)) + ". On its way: " + String.join("; ", met);
    }

    private static Set<String> reach(Situation situation, ModelFacts model) {
        var reach = new HashSet<>(situation.activities());
        situation.activities().forEach(id -> reach.addAll(model.ahead(id)));
        return reach;
    }

    private static boolean lies(Difference one, ModelFacts model, Set<String> reach) {
        var flow = model.flows().get(one.elementId());
        return reach.contains(flow == null ? one.elementId() : flow.source());
    }

    private static String nameIn(ModelFacts model, Difference one) {
        var flow = model.flows().get(one.elementId());
        return "“" + model.nameOf(flow == null ? one.elementId() : flow.source()) + "”";
    }

    private static Set<String> waits(Situation situation, ModelFacts model) {
        return situation.activities().stream()
                .flatMap(id -> model.nextWaits(id).stream())
                .map(step -> model.nameOf(step.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> comesTo(Situation situation, ModelFacts model, Predicate<Step> reads) {
        var ahead = new LinkedHashSet<String>();
        situation.activities().forEach(id -> ahead.addAll(model.ahead(id)));
        var forms = situation.activities().stream()
                .filter(id -> model.has(id)
                        && Objects.requireNonNull(model.steps().get(id)).tag().equals("userTask"));
        return Stream.concat(forms, ahead.stream())
                .distinct()
                .map(id -> Objects.requireNonNull(model.steps().get(id)))
                .filter(reads)
                .map(step -> model.nameOf(step.id()))
                .toList();
    }

    /** Which steps call, show or read the newest version of something that changes, by themselves or through a bean. */
    private Predicate<Step> readers(List<Compared> parts, List<Running> running, Set<String> changedProcesses) {
        var calls = callers(running, changedProcesses);
        var forms = keys(parts, "form");
        var tables = keys(parts, "table");
        var beans = tableReaders.of(tables);
        return step -> isNewest(step, "calledElement", calls)
                || isNewest(step, "formRef", forms)
                || isNewest(step, "decisionRef", tables)
                || step.uses(beans);
    }

    private static boolean isNewest(Step step, String reference, Set<String> keys) {
        var named = step.aspects().get(reference);
        return named != null
                && keys.contains(named)
                && step.aspects().getOrDefault(reference + "Binding", "latest").equals("latest");
    }

    /** The changed processes, and those whose newest version in use calls one of them, however far up. */
    private Set<String> callers(List<Running> running, Set<String> changed) {
        Map<String, Running> newest = running.stream()
                .collect(Collectors.toMap(
                        Running::key,
                        Function.identity(),
                        (one, other) -> one.version() > other.version() ? one : other));
        var called = new HashSet<>(changed);
        var grows = !changed.isEmpty();
        while (grows) {
            grows = newest.values().stream()
                    .filter(one -> inUse.model(one.definitionId()).steps().values().stream()
                            .anyMatch(step -> isNewest(step, "calledElement", called)))
                    .map(Running::key)
                    .toList()
                    .stream()
                    .anyMatch(called::add);
        }
        return called;
    }

    private static Set<String> keys(List<Compared> parts, String kind) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind) && !part.differences().isEmpty())
                .map(Compared::key)
                .collect(Collectors.toSet());
    }

    private static String names(Iterable<String> names) {
        var quoted = new ArrayList<String>();
        names.forEach(name -> quoted.add("“" + name + "”"));
        return String.join(" or ", quoted);
    }
}
