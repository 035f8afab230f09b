package org.spinout.enterprise;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What was left when all debts were paid, and where it went.
 *
 * @param destination a code: {@code nothingLeft}, {@code stays}, {@code lockedBody}, {@code consent}, {@code fullValue} or
 *     {@code members}
 * @param recipient to whom, or null where it went nowhere
 * @param consentReference of the Regulator, or null
 */
public record ResidualAssets(
        Money value,
        String destination,
        @Nullable String recipient,
        @Nullable String consentReference) {

    /** @throws Refusal when something is said to be nothing */
    public ResidualAssets {
        if (destination.equals("nothingLeft") && value.isPositive()) {
            throw new Refusal("destination", "sum", "Say where the " + value + " that are left go.");
        }
    }

    /** @throws Refusal when a lock does not let it go there */
    void requireWithinLock(boolean locked) {
        if (locked && destination.equals("members")) {
            throw new Refusal(
                    "destination",
                    "assetLock",
                    "The assets are locked: what is left cannot go to members. It goes to the body your articles name, to"
                            + " another with the consent of the Regulator, or is sold at full value to pay debts.");
        }
    }
}
