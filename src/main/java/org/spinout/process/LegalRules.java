package org.spinout.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.spinout.organisation.BodyKind;
import org.springframework.stereotype.Component;

/**
 * The table {@code legalRules}: notices of meetings, quorums, caps, periods.
 *
 * <p>The day asked for is that of the event the rule governs (the meeting, the transfer, the award), never today's: the
 * liability information for a transfer of August 2010 is due 14 days before it, whenever one asks.
 */
@Component
@ReadsTable("legalRules")
public class LegalRules {

    private final RuleTables tables;

    LegalRules(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * The rule for a kind of body on a day.
     *
     * @throws IllegalStateException when the table has no such rule for that body and day
     */
    public LegalRule ask(String kind, BodyKind body, LocalDate day) {
        return find(kind, body, day)
                .orElseThrow(() -> new IllegalStateException(
                        "The table legalRules has no row " + kind + " for " + body + " on " + day + "."));
    }

    /** The rule for a kind of body on a day, or nothing where none applied then. */
    public Optional<LegalRule> find(String kind, BodyKind body, LocalDate day) {
        var facts = Map.of("kind", kind, "bodyKind", body.name(), "onDate", day.toString());
        return tables.ask("legalRules", facts).stream()
                .findFirst()
                .map(row -> new LegalRule(
                        kind, row.number("value"), row.text("unit"), row.text("source"), row.text("status")));
    }
}
