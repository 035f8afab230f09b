package org.spinout.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table {@code providerCriteria}: what a provider must meet to be listed for a service line on a day. */
@Component
@ReadsTable("providerCriteria")
public class ProviderCriteria {

    private final RuleTables tables;

    ProviderCriteria(RuleTables tables) {
        this.tables = tables;
    }

    /** Each criterion with its source, as a list for people; empty where the service line is not open. */
    public List<String> of(String serviceLine, LocalDate day) {
        return tables.ask("providerCriteria", Map.of("serviceLine", serviceLine, "onDate", day.toString())).stream()
                .map(row -> row.text("criterion") + " (" + row.text("source") + ")")
                .toList();
    }
}
