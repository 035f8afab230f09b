package org.spinout.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables that say when an enterprise is asked for something, and when somebody looks into it. */
@Component
@ReadsTable({"promiseTriggers", "renewalPlan", "returnSchedule"})
public class EnterpriseClocks {

    private final RuleTables tables;

    EnterpriseClocks(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * The table {@code returnSchedule}: how many months pass until the next return.
     *
     * @param lastReturn {@code none}, {@code met}, {@code notMet} or {@code missed}
     */
    public int monthsToNextReturn(long monthsSinceLaunch, String lastReturn, int goodInARow) {
        return months(
                "returnSchedule",
                "months",
                Map.of("monthsSinceLaunch", monthsSinceLaunch, "lastReturn", lastReturn, "goodInARow", goodInARow));
    }

    /** The table {@code renewalPlan}: how many months before its end a contract is looked at. */
    public int lookAheadMonths(int contractMonths) {
        return months("renewalPlan", "lookAheadMonths", Map.of("contractMonths", contractMonths));
    }

    /** The table {@code renewalPlan}: how many months before its end the hand-over begins. */
    public int handOverMonths(int contractMonths) {
        return months("renewalPlan", "handOverMonths", Map.of("contractMonths", contractMonths));
    }

    /** The table {@code promiseTriggers}: why somebody must look into an enterprise; nothing where nobody must. */
    public List<String> triggers(Map<String, Object> facts) {
        return tables.ask("promiseTriggers", facts).stream()
                .map(row -> row.text("trigger"))
                .toList();
    }

    private int months(String table, String column, Map<String, Object> facts) {
        return tables.ask(table, facts).stream()
                .findFirst()
                .map(row -> Math.toIntExact(row.number(column)))
                .orElseThrow(() -> new IllegalStateException("The table " + table + " has no row for " + facts + "."));
    }
}
