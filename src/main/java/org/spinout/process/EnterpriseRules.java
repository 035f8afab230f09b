package org.spinout.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The table {@code enterpriseRules}: what law, guidance or a setting asks of a launched enterprise. The day asked for is
 * that of the governed event, such as the end of the year reported on.
 */
@Component
@ReadsTable("enterpriseRules")
public class EnterpriseRules {

    private final RuleTables tables;

    EnterpriseRules(RuleTables tables) {
        this.tables = tables;
    }

    /** @throws IllegalStateException when the table has no such rule for that legal form and day */
    public LegalRule ask(String rule, String legalForm, LocalDate day) {
        return tables
                .ask("enterpriseRules", Map.of("rule", rule, "legalForm", legalForm, "onDate", day.toString()))
                .stream()
                .findFirst()
                .map(row -> new LegalRule(
                        rule, row.number("value"), row.text("unit"), row.text("source"), row.text("status")))
                .orElseThrow(() -> new IllegalStateException(
                        "The table enterpriseRules has no row " + rule + " for " + legalForm + " on " + day + "."));
    }
}
