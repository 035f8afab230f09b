package org.spinout.process.migration;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves one case by a plan, through the engine's own migration, within the transaction that is there. */
@Component
class Mover {

    private final RuntimeService runtime;
    private final EngineRoom engine;

    Mover(@Lazy RuntimeService runtime, EngineRoom engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** @throws RuntimeException of the engine when it cannot be moved; see {@link Obstacle} */
    void move(String instance, MigrationPlan plan) {
        engine.ask(() -> {
            runtime.newMigration(plan)
                    .processInstanceIds(instance)
                    .skipCustomListeners()
                    .execute();
            return instance;
        });
        bringOnWhoHaveDone(instance, plan);
    }

    /**
     * Where several do a step at once and some have done it, the engine leaves those behind in the step by its old id, and
     * would wait for them for ever.
     */
    private void bringOnWhoHaveDone(String instance, MigrationPlan plan) {
        var renamed = plan.getInstructions().stream()
                .filter(pair -> !pair.getSourceActivityId().equals(pair.getTargetActivityId()))
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
        if (!renamed.isEmpty()) {
            engine.run(context -> {
                context.getExecutionManager().findExecutionsByProcessInstanceId(instance).stream()
                        .filter(one -> one.isConcurrent() && !one.isActive() && one.getActivityInstanceId() == null)
                        .filter(one -> renamed.containsKey(one.getActivityId()))
                        .forEach(one -> one.setActivity(
                                one.getProcessDefinition().findActivity(renamed.get(one.getActivityId()))));
                return instance;
            });
        }
    }
}
