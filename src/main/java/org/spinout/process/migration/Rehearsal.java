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
    private final EngineRoom engine;

    Rehearsal(Situations situations, Mappings mappings, Mover mover, EngineRoom engine) {
        this.situations = situations;
        this.mappings = mappings;
        this.mover = mover;
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
            engine.rehearse(() -> mover.move(situation.instances().get(0), plan));
            return new Fate(situation, Verdict.WOULD_MOVE, List.of(), "");
        } catch (ProcessEngineException refused) {
            return fate(situation, Obstacle.of(refused, source, target));
        }
    }

    private static Fate fate(Situation situation, Obstacle obstacle) {
        return new Fate(situation, obstacle.verdict(), obstacle.unmapped(), obstacle.sentence());
    }
}
