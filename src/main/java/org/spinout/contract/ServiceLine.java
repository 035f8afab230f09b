package org.spinout.contract;

import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * A part of the service that can go live by itself.
 *
 * @param name as people call it
 * @param yearlyPrice its part of the yearly price
 */
public record ServiceLine(String name, Money yearlyPrice) {

    /** @throws Refusal when it has no name, or is paid less than nothing */
    public ServiceLine {
        if (name.isBlank()) {
            throw new Refusal("line1", "required", "Name the service line.");
        }
        if (yearlyPrice.isNegative()) {
            throw new Refusal("line1Pounds", "min", "The price of \"" + name + "\" cannot be below nothing.");
        }
    }
}
