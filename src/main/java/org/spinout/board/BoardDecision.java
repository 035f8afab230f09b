package org.spinout.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What a board decides about one item, as it will stand in the minute.
 *
 * @param outcome what was decided
 * @param reasonCode why, from a closed list; needed for a rejection, otherwise null
 * @param reasons why, in words the team will read; always needed
 * @param voting how the board came to it
 * @param presiding the user id of the member who presides for this item; null where whoever presides at the meeting does
 * @param conditions for an approval with conditions at least one, otherwise none
 */
public record BoardDecision(
        BoardOutcome outcome,
        @Nullable String reasonCode,
        String reasons,
        Voting voting,
        @Nullable String presiding,
        List<NewCondition> conditions) {

    /** Decided with whoever presides at the meeting in the chair. */
    public BoardDecision(
            BoardOutcome outcome,
            @Nullable String reasonCode,
            String reasons,
            Voting voting,
            List<NewCondition> conditions) {
        this(outcome, reasonCode, reasons, voting, null, conditions);
    }

    /** @throws Refusal when the parts do not make a decision that could be defended */
    public BoardDecision {
        reasons = Wording.required("reasons", reasons, Wording.LONG, "Give the board's reasons.");
        reasonCode = reasonCode == null || reasonCode.isBlank() ? null : reasonCode.strip();
        conditions = List.copyOf(conditions);
        if (outcome == BoardOutcome.REJECTED && reasonCode == null) {
            throw new Refusal("reasonCode", "required", "Choose the ground on which the board rejects the case.");
        }
        var conditional = outcome == BoardOutcome.APPROVED_WITH_CONDITIONS;
        if (conditional && conditions.isEmpty()) {
            throw new Refusal("condition", "required", "An approval with conditions needs at least one condition.");
        }
        if (!conditional && !conditions.isEmpty()) {
            throw new Refusal("condition", "outcome", "Only an approval with conditions has conditions.");
        }
    }
}
