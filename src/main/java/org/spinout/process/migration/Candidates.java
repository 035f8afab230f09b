package org.spinout.process.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spinout.process.people.ProcessOwner;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The cases of a version from which an owner may choose those that are to be moved. */
@Component
class Candidates {

    /** So many wrong numbers are named. */
    private static final int NAMED = 20;

    private final Situations situations;
    private final Rehearsal rehearsal;
    private final EngineRoom engine;

    Candidates(Situations situations, Rehearsal rehearsal, EngineRoom engine) {
        this.situations = situations;
        this.rehearsal = rehearsal;
        this.engine = engine;
    }

    /**
     * Cases that stand together.
     *
     * @param id the same for the same place whenever it is asked
     * @param fate what would happen to them
     * @param cases those that the owner reaches; never empty
     */
    record Group(String id, Fate fate, List<RunningCase> cases) {}

    /**
     * What somebody chose.
     *
     * @param groups ids of the groups that were ticked; empty for every group where there are numbers
     * @param numbers of cases, in any case of letters; empty for all of those groups
     * @param body the id of a body; blank for every body
     */
    record Choice(Set<String> groups, Set<String> numbers, String body) {

        /** @param numbers as somebody wrote them, with anything between them that stands between numbers */
        static Choice of(Set<String> groups, String numbers, String body) {
            var written = List.of(numbers.strip().split("[\\s,;]+")).stream()
                    .filter(number -> !number.isEmpty())
                    .map(number -> number.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Choice(groups, written, body);
        }

        private boolean isEmpty() {
            return groups.isEmpty() && numbers.isEmpty();
        }

        private boolean isAmong(Situation situation) {
            return groups.isEmpty() || groups.contains(idOf(situation));
        }

        private boolean isNumbered(RunningCase one) {
            return numbers.isEmpty() || numbers.contains(one.caseNumber().toUpperCase(Locale.ROOT));
        }
    }

    /** Every group of which the owner reaches a case, those with the most cases first, with what the rehearsal says of it. */
    List<Group> rehearsed(Mapping mapping, ProcessOwner owner) {
        var reached = reached(mapping.sourceDefinitionId(), owner);
        return rehearsal.of(mapping.targetDefinitionId(), mapping).stream()
                .filter(fate -> fate.situation().definitionId().equals(mapping.sourceDefinitionId()))
                .map(fate -> new Group(idOf(fate.situation()), fate, among(fate.situation(), reached)))
                .filter(group -> !group.cases().isEmpty())
                .toList();
    }

    /** How many cases of the version the owner does not reach. */
    long others(Mapping mapping, ProcessOwner owner) {
        return situations.runningBy(mapping.sourceDefinitionId()).stream()
                .filter(one -> !owner.reaches(one.bodyId()))
                .count();
    }

    /**
     * The engine's ids of the chosen cases.
     *
     * @throws Refusal when neither a group nor a number is chosen, no case stands in those groups any more, or a number or
     *     the body is not among its cases: the same for what does not exist as for what the owner does not reach
     */
    Set<String> chosen(Mapping mapping, Choice choice, ProcessOwner owner) {
        if (choice.isEmpty()) {
            throw new Refusal("situation-1", "required", "Tick at least one group of cases, or write numbers below.");
        }
        var ofGroups = ofGroups(mapping, choice, owner);
        if (ofGroups.isEmpty()) {
            throw new Refusal("situation-1", "known", "No case stands in the groups you ticked any more.");
        }
        var ofBody = ofGroups.stream()
                .filter(one -> choice.body().isBlank() || choice.body().equals(one.bodyId()))
                .toList();
        if (ofBody.isEmpty()) {
            throw new Refusal("body", "known", "None of the cases you chose belongs to that body.");
        }
        requireKnown(choice, ofBody);
        return ofBody.stream()
                .filter(choice::isNumbered)
                .map(RunningCase::instanceId)
                .collect(Collectors.toSet());
    }

    private List<RunningCase> ofGroups(Mapping mapping, Choice choice, ProcessOwner owner) {
        var reached = reached(mapping.sourceDefinitionId(), owner);
        return situations
                .ofOthersThan(engine.elements(mapping.targetDefinitionId()).key(), mapping.targetDefinitionId())
                .stream()
                .filter(situation -> situation.definitionId().equals(mapping.sourceDefinitionId()))
                .filter(choice::isAmong)
                .flatMap(situation -> among(situation, reached).stream())
                .toList();
    }

    private static void requireKnown(Choice choice, List<RunningCase> cases) {
        var wrong = new TreeSet<>(choice.numbers());
        cases.forEach(one -> wrong.remove(one.caseNumber().toUpperCase(Locale.ROOT)));
        if (!wrong.isEmpty()) {
            var named = wrong.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw new Refusal(
                    "numbers",
                    "known",
                    "Not among the cases you can choose from: " + named
                            + (wrong.size() > NAMED ? " and " + (wrong.size() - NAMED) + " more" : "")
                            + ". Nothing is moved until every number is right.");
        }
    }

    private Map<String, RunningCase> reached(String definitionId, ProcessOwner owner) {
        return situations.runningBy(definitionId).stream()
                .filter(one -> owner.reaches(one.bodyId()))
                .collect(Collectors.toMap(
                        RunningCase::instanceId, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    private static List<RunningCase> among(Situation situation, Map<String, RunningCase> reached) {
        return situation.instances().stream()
                .filter(reached::containsKey)
                .map(reached::get)
                .toList();
    }

    private static String idOf(Situation situation) {
        var place = situation.activities() + " " + situation.suspended() + " " + situation.hasIncident();
        return UUID.nameUUIDFromBytes(place.getBytes(UTF_8)).toString();
    }
}
