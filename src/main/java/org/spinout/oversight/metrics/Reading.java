package org.spinout.oversight.metrics;

import java.util.List;
import java.util.Map;
import org.spinout.oversight.Stage;

/**
 * What was counted at one moment.
 *
 * @param incidents failures that nobody has seen to, each once
 * @param jobsDue what the engine should be doing by now
 * @param jobsFailed what it has given up until somebody sees to it
 * @param cases open ones, by stage
 */
record Reading(
        long tasksOpen,
        long tasksOverdue,
        long incidents,
        long jobsDue,
        long jobsFailed,
        Map<Stage, Long> cases,
        List<FundReading> funds) {

    long casesIn(Stage stage) {
        return cases.getOrDefault(stage, 0L);
    }

    FundReading fund(String id) {
        return funds.stream().filter(fund -> fund.id().equals(id)).findFirst().orElse(new FundReading(id, 0, 0));
    }

    /**
     * What the pots of a fund hold together.
     *
     * @param available pence that can be offered
     * @param reserved pence that are set aside for offers
     */
    record FundReading(String id, long available, long reserved) {}
}
