package org.spinout.oversight.waiting;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts what has ended before anybody asks, and long before the engine's history is cleaned up; where jobs run at all. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class FoldTimes {

    private final WaitingFold fold;

    FoldTimes(WaitingFold fold) {
        this.fold = fold;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void now() {
        fold.fold();
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/London")
    void atNight() {
        fold.foldEverything();
    }
}
