package org.spinout.process.migration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Moves the cases that wait to be moved, a moment after somebody asked and after a start that found some left over. When the
 * application stops, the case in hand is moved to the end, and the others wait for another node or the next start.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MigrationWorker implements SmartLifecycle {

    private static final String THREAD = "migrationThread";

    private final Migrations migrations;
    private volatile boolean runs;

    MigrationWorker(Migrations migrations) {
        this.migrations = migrations;
    }

    /** A thread of its own: thousands of cases take minutes, and nothing else that is scheduled waits for them. */
    @Bean(name = THREAD, defaultCandidate = false)
    static ThreadPoolTaskScheduler thread() {
        var thread = new ThreadPoolTaskScheduler();
        thread.setThreadNamePrefix("migration-");
        // To be interrupted might close the file of the database.
        thread.setWaitForTasksToCompleteOnShutdown(true);
        return thread;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 2_000, scheduler = THREAD)
    void goOn() {
        migrations.goOn(this::isRunning);
    }

    @Override
    public void start() {
        runs = true;
    }

    @Override
    public void stop() {
        runs = false;
    }

    @Override
    public boolean isRunning() {
        return runs;
    }
}
