package org.spinout.process.migration;

import org.camunda.bpm.engine.RuntimeService;
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
    }
}
