package org.spinout.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The table {@code proposalEligibility}, asked outside the stage that considers an expression of interest. */
@Component
@ReadsTable("proposalEligibility")
public class EligibilityRules {

    private final RuleTables tables;

    EligibilityRules(RuleTables tables) {
        this.tables = tables;
    }

    /**
     * Why a case cannot run under a scheme, in a sentence for the team; empty when it can.
     *
     * @param facts the table's inputs, of which {@code mayApply} and {@code scheme} are two
     */
    public Optional<String> refusal(Map<String, Object> facts) {
        var row = tables.ask("proposalEligibility", facts).get(0);
        return row.isTrue("eligible") ? Optional.empty() : Optional.ofNullable(row.textOrNull("reason"));
    }
}
