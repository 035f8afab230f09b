package org.spinout.process.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Suggests mappings between versions of a model, and has the engine say what is wrong with one. */
@Component
public class Mappings {

    private final RuntimeService runtime;
    private final EngineRoom engine;

    Mappings(@Lazy RuntimeService runtime, EngineRoom engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * What the engine finds equal, and whatever else kept its id or bears the same name and is of the same kind. It has no
     * faults; what it leaves out has to be mapped by hand, or cases that stand there stay.
     *
     * @throws Refusal when there is no such version, or they are not two of the same model
     */
    public Mapping suggested(String sourceDefinitionId, String targetDefinitionId) {
        requireTwoVersions(sourceDefinitionId, targetDefinitionId);
        var equal = engine.ask(() -> runtime.createMigrationPlan(sourceDefinitionId, targetDefinitionId)
                .mapEqualActivities()
                .build());
        var pairs = equal.getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
        var mapping = new Mapping(sourceDefinitionId, targetDefinitionId, pairs);
        return soundPartOf(withSameNames(mapping), mapping);
    }

    private void requireTwoVersions(String source, String target) {
        var from = version(source);
        var to = version(target);
        if (source.equals(target)) {
            throw new Refusal(
                    "to", "other", "Both versions are the same. Choose another version to move the cases to.");
        }
        if (!from.key().equals(to.key())) {
            throw new Refusal(
                    "to",
                    "sameModel",
                    "“" + from.title() + "” and “" + to.title()
                            + "” are two models. A case can only be moved to another version of its own.");
        }
    }

    private Elements version(String id) {
        return engine.find(id)
                .orElseThrow(() -> new Refusal(
                        "from", "known", "There is no such version of a model, or it has been taken away meanwhile."));
    }

    /** Everything that is wrong with a mapping, by the engine's own rules; empty when cases can be moved by it. */
    public List<MappingFault> faults(Mapping mapping) {
        try {
            plan(mapping);
            return List.of();
        } catch (MigrationPlanValidationException refused) {
            var words = new FaultsInWords(
                    engine.elements(mapping.sourceDefinitionId()), engine.elements(mapping.targetDefinitionId()));
            return refused.getValidationReport().getInstructionReports().stream()
                    .map(words::of)
                    .sorted(Comparator.comparing(MappingFault::source).thenComparing(MappingFault::target))
                    .toList();
        }
    }

    /** @throws MigrationPlanValidationException when the mapping has faults */
    MigrationPlan plan(Mapping mapping) {
        var plan = runtime.createMigrationPlan(mapping.sourceDefinitionId(), mapping.targetDefinitionId());
        mapping.pairs().forEach(plan::mapActivities);
        return engine.attempt(plan::build);
    }

    private Mapping withSameNames(Mapping equal) {
        var source = engine.elements(equal.sourceDefinitionId());
        var target = engine.elements(equal.targetDefinitionId());
        var mapping = equal;
        for (var left : source.all()) {
            if (mapping.targetOf(left.getId()) != null) {
                continue;
            }
            var taken = mapping.pairs().values();
            var same = target.all().stream()
                    .filter(right -> !taken.contains(right.getId()))
                    .filter(right -> Elements.isSameKind(left, right))
                    .filter(right -> isSame(source, left, target, right))
                    .toList();
            if (same.size() == 1) {
                mapping = mapping.with(left.getId(), same.get(0).getId());
            }
        }
        return mapping;
    }

    private static boolean isSame(Elements source, ActivityImpl left, Elements target, ActivityImpl right) {
        var name = source.writtenOn(left.getId());
        return left.getId().equals(right.getId()) || (!name.isEmpty() && name.equals(target.writtenOn(right.getId())));
    }

    /** Without the pairs that were only guessed and cannot be. */
    private Mapping soundPartOf(Mapping guessed, Mapping certain) {
        var mapping = guessed;
        var faults = faults(mapping);
        while (!faults.isEmpty()) {
            var dropped = new ArrayList<>(faults);
            dropped.removeIf(fault -> certain.targetOf(fault.source()) != null);
            if (dropped.isEmpty()) {
                return certain;
            }
            for (var fault : dropped) {
                mapping = mapping.without(fault.source());
            }
            faults = faults(mapping);
        }
        return mapping;
    }
}
