package org.spinout.process;

import java.util.List;
import java.util.Map;
import org.spinout.fund.round.Criterion;
import org.springframework.stereotype.Component;

/** The table {@code scoringCriteria}: by what bids are scored, and how much of 100 each criterion counts. */
@Component
@ReadsTable("scoringCriteria")
public class ScoringCriteria {

    private final RuleTables tables;

    ScoringCriteria(RuleTables tables) {
        this.tables = tables;
    }

    /** Every criterion, in the order of the table. */
    public List<Criterion> all() {
        return tables.ask("scoringCriteria", Map.of("product", "")).stream()
                .map(row -> new Criterion(row.text("code"), row.text("label"), (int) row.number("weight")))
                .toList();
    }
}
