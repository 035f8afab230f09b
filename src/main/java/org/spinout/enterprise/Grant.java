package org.spinout.enterprise;

import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What a local group was given from a surplus.
 *
 * @param group never a person
 */
public record Grant(String group, Money amount, String purpose) {

    /** @throws Refusal when nothing was given */
    public Grant {
        group = group.strip();
        if (!amount.isPositive()) {
            throw new Refusal("grantedPounds", "min", "A grant to " + group + " must be more than nothing.");
        }
    }
}
