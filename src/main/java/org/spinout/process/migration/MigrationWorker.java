package org.spinout.process.migration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves the cases that wait to be moved, a moment after somebody asked and after a start that found some left over. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MigrationWorker {

    private final Migrations migrations;

    MigrationWorker(Migrations migrations) {
        this.migrations = migrations;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 2_000)
    void goOn() {
        migrations.goOn();
    }
}
