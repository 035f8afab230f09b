package org.spinout.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A body besides the case's own whose staff take part, and whose board therefore decides for itself.
 *
 * @param bodyId the body
 * @param outcome a code of what its board said last, such as {@code approved} or {@code deferred}; null until it said
 *     something since it was asked
 * @param reasons why, in its board's words; null with no outcome
 * @param teamAgreed whether the team agreed to its latest modification; null until it was asked
 */
public record Host(
        String caseNumber,
        String bodyId,
        @Nullable String outcome,
        @Nullable String reasons,
        @Nullable Boolean teamAgreed) {

    /** Whether its approval stands, with conditions or without. */
    public boolean hasApproved() {
        return "approved".equals(outcome) || hasConditions();
    }

    /** Whether its approval stands on conditions. */
    public boolean hasConditions() {
        return "approvedWithConditions".equals(outcome);
    }
}
