package org.spinout.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spinout.process.RequiredStep.Need;
import org.springframework.stereotype.Component;

/** The table {@code requiredSteps}: six nurses must not need what 1,250 staff need. */
@Component
@ReadsTable("requiredSteps")
public class RequiredSteps {

    private final RuleTables tables;

    RequiredSteps(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * Every step for this size and scheme, in the order of the table.
     *
     * @param size {@code small}, {@code standard} or {@code large}
     * @throws IllegalStateException when the table switches off what is law
     */
    public List<RequiredStep> of(String size, String scheme) {
        return tables.ask("requiredSteps", Map.of("size", size, "scheme", scheme)).stream()
                .map(row -> new RequiredStep(
                        row.text("step"),
                        Need.valueOf(row.text("need").toUpperCase(Locale.ROOT)),
                        row.countOrNull("amount"),
                        row.text("basis")))
                .toList();
    }

    /** One step; a step the table does not name is not needed. */
    public RequiredStep of(String size, String scheme, String step) {
        return of(size, scheme).stream()
                .filter(required -> required.step().equals(step))
                .findFirst()
                .orElse(new RequiredStep(step, Need.NONE, null, "setting"));
    }
}
