package org.spinout.board;

import java.time.LocalDate;

/**
 * What a chair decides between meetings.
 *
 * @param chair the user id
 * @param whyUrgent why it could not wait for a meeting
 * @param neededBy the day by which the decision is needed
 * @param consulted whom the chair asked first, in words
 */
public record NewUrgentDecision(
        BoardDecision decision, String chair, String whyUrgent, LocalDate neededBy, String consulted) {

    /** @throws org.spinout.shared.Refusal when a part is missing */
    public NewUrgentDecision {
        whyUrgent = Wording.required("whyUrgent", whyUrgent, Wording.LONG, "Say why this cannot wait for a meeting.");
        consulted = Wording.required("consulted", consulted, Wording.LONG, "Say whom you asked before you decided.");
    }
}
