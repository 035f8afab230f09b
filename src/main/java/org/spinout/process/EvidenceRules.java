package org.spinout.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table {@code evidenceHolds}: for how many days before a transfer evidence of each kind may have been given. */
@Component
@ReadsTable("evidenceHolds")
public class EvidenceRules {

    private final RuleTables tables;

    EvidenceRules(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * How long evidence holds.
     *
     * @param evidence which, as the table and the code name it
     * @param label which, as people read it
     * @param days how many days before the transfer it may have been given at most
     * @param source why so many
     * @param status {@code law}, {@code guidance}, {@code practice}, {@code setting} or {@code unverified}
     */
    public record EvidenceRule(String evidence, String label, int days, String source, String status) {}

    /** The rules for transfers on a day, in the order of the table. */
    public List<EvidenceRule> on(LocalDate transfer) {
        return tables.ask("evidenceHolds", Map.of("onDate", transfer.toString())).stream()
                .map(row -> new EvidenceRule(
                        row.text("evidence"),
                        row.text("label"),
                        Math.toIntExact(row.number("days")),
                        row.text("source"),
                        row.text("status")))
                .toList();
    }
}
