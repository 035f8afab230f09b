package org.spinout.proposal;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A hold as somebody decides on it.
 *
 * @param challenge the number of the challenge that is the cause
 * @param byCourtOrder whether a court has ordered it, so that only the court's word ends it
 * @param reason why the case is held
 * @param undertaking what the host has promised to do before it goes on, such as a notice of so many days, or null
 * @param placedBy the user who decides
 */
public record NewHold(
        String challenge,
        boolean byCourtOrder,
        String reason,
        @Nullable String undertaking,
        String placedBy) {

    public NewHold {
        if (reason.isBlank()) {
            throw new Refusal("reasons", "required", "Say why the case is held.");
        }
    }
}
