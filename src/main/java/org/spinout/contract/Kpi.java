package org.spinout.contract;

import java.math.BigDecimal;
import org.spinout.shared.Refusal;

/**
 * A measure the contract is judged by.
 *
 * @param name what is measured, in plain words
 * @param target the figure to reach, or not to exceed
 * @param unit what the figure counts: {@code per cent}, {@code days}, {@code patients a month}
 * @param limit whether the target is a ceiling ("at most") and not a floor ("at least")
 */
public record Kpi(String name, BigDecimal target, String unit, boolean limit) {

    /** @throws Refusal when the measure has no name or no unit */
    public Kpi {
        if (name.isBlank()) {
            throw new Refusal("kpi1", "required", "Name what is measured.");
        }
        if (unit.isBlank()) {
            throw new Refusal("kpi1Unit", "required", "Say what the target of \"" + name + "\" counts.");
        }
        target = target.stripTrailingZeros();
    }

    /** Whether a figure reported for it is good enough. */
    public boolean isMetBy(BigDecimal figure) {
        return limit ? figure.compareTo(target) <= 0 : figure.compareTo(target) >= 0;
    }

    /** As people read it: {@code Seen within two weeks: at least 95 per cent}. */
    public String inWords() {
        return name + ": " + (limit ? "at most " : "at least ") + target.toPlainString() + " " + unit;
    }
}
