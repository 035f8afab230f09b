package org.spinout.contract;

import java.time.LocalDate;
import org.spinout.shared.Refusal;

/**
 * Somebody sees to what is missing when a service goes live.
 *
 * @param owner who, by role or name
 * @param by until which day
 */
public record FollowUp(SoftStop stop, String owner, LocalDate by) {

    /** @throws Refusal when nobody is named */
    public FollowUp {
        if (owner.isBlank()) {
            throw new Refusal(stop.code() + "Owner", "required", "Say who sees to " + stop.label() + ".");
        }
    }
}
