package org.spinout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on its way into the record.
 *
 * @param caseNumber the case decided on
 * @param gate the decision's plain name, such as {@code Decide on the expression of interest}
 * @param outcome the code of what was decided, such as {@code acceptedWithModification}
 * @param reasonCode the code of the reason from a closed list, or null where the gate has none
 * @param reasons the reasons in the decider's own words; empty where none were asked for
 * @param user who decided
 * @param role in which role, such as {@code boardChairs}
 * @param bodyId for which body
 * @param evidence what the decision was made on, each as
 *     {@code complete-expression-of-interest v2 sha256:…} or the number of another record
 * @param recused who stood aside
 */
public record NewEntry(
        String caseNumber,
        String gate,
        String outcome,
        @Nullable String reasonCode,
        String reasons,
        String user,
        String role,
        String bodyId,
        List<String> evidence,
        List<String> recused) {

    /** What stands where content was that is disposed of. */
    public static final String DISPOSED_OF = "(disposed of)";

    public NewEntry {
        evidence = List.copyOf(evidence);
        recused = List.copyOf(recused);
    }

    NewEntry decidedAs(String capacity) {
        return new NewEntry(caseNumber, gate, outcome, reasonCode, reasons, user, capacity, bodyId, evidence, recused);
    }

    /** Asked on entering only: what is read back may have been tampered with, and must be readable to be found out. */
    void requireComplete() {
        require("caseNumber", caseNumber);
        require("gate", gate);
        require("outcome", outcome);
        require("user", user);
        require("role", role);
        require("bodyId", bodyId);
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A decision without its " + name + " cannot be recorded");
        }
    }
}
