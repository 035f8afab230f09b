package org.spinout.process.migration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.spinout.process.guide.Words;
import org.spinout.process.migration.Fate.Verdict;
import org.springframework.stereotype.Component;

/**
 * Tries what would happen to the cases that run if they were moved to a version. Of each situation one case is really
 * moved, and taken back before anybody can see it.
 */
@Component("migrationRehearsal")
public class Rehearsal {

    private final Situations situations;
    private final Mappings mappings;
    private final Mover mover;
    private final CaseDates dates;
    private final EngineRoom engine;

    Rehearsal(Situations situations, Mappings mappings, Mover mover, CaseDates dates, EngineRoom engine) {
        this.situations = situations;
        this.mappings = mappings;
        this.mover = mover;
        this.dates = dates;
        this.engine = engine;
    }

    /**
     * The fate of every situation of every other version, those with the most cases first. It may run in a transaction
     * that has just deployed the version and will not be committed.
     *
     * @param targetDefinitionId the version that cases would be moved to
     * @param given mappings for some of the versions; what is suggested counts for the others
     */
    public List<Fate> of(String targetDefinitionId, Mapping... given) {
        Map<String, Mapping> bySource =
                Arrays.stream(given).collect(Collectors.toMap(Mapping::sourceDefinitionId, Function.identity()));
        var target = engine.elements(targetDefinitionId);
        var attempts = new HashMap<String, Function<Situation, Fate>>();
        return situations.ofOthersThan(target.key(), targetDefinitionId).stream()
                .map(situation -> attempts.computeIfAbsent(
                                situation.definitionId(),
                                source -> attempt(Optional.ofNullable(bySource.get(source))
                                        .orElseGet(() -> mappings.suggested(source, targetDefinitionId))))
                        .apply(situation))
                .toList();
    }

    private Function<Situation, Fate> attempt(Mapping mapping) {
        var source = engine.elements(mapping.sourceDefinitionId());
        var target = engine.elements(mapping.targetDefinitionId());
        try {
            var plan = mappings.plan(mapping);
            return situation -> moveAndTakeBack(situation, plan, source, target);
        } catch (ProcessEngineException refused) {
            var obstacle = Obstacle.of(refused, source, target);
            return situation -> fate(situation, obstacle);
        }
    }

    private Fate moveAndTakeBack(Situation situation, MigrationPlan plan, Elements source, Elements target) {
        try {
            var ringing = engine.rehearse(() -> move(situation.instances().get(0), plan, source, target));
            return new Fate(situation, Verdict.WOULD_MOVE, List.of(), inWords(ringing));
        } catch (RuntimeException refused) {
            return fate(situation, Obstacle.of(refused, source, target));
        }
    }

    /** Says which of its clocks ring then. */
    private List<Dated> move(String instance, MigrationPlan plan, Elements source, Elements target) {
        var before = dates.read(instance, source);
        mover.move(instance, plan);
        var became = dates.replan(instance, before, source, target);
        return dates.ringing(instance, became, target);
    }

    private static String inWords(List<Dated> ringing) {
        if (ringing.isEmpty()) {
            return "";
        }
        var clocks = ringing.stream().map(Rehearsal::clock).distinct().toList();
        return "By the new version " + Words.both(clocks)
                + " of the case that was tried would have run out already, and ring at once.";
    }

    private static String clock(Dated date) {
        return switch (date.kind()) {
            case REMINDER -> "the reminder of “" + date.name() + "”";
            case ESCALATION -> "the escalation of “" + date.name() + "”";
            case DUE, TIMER -> "the clock “" + date.name() + "”";
        };
    }

    private static Fate fate(Situation situation, Obstacle obstacle) {
        return new Fate(situation, obstacle.verdict(), obstacle.unmapped(), obstacle.sentence());
    }
}
