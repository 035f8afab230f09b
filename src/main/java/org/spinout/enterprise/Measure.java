package org.spinout.enterprise;

import java.math.BigDecimal;
import org.spinout.shared.Refusal;

/**
 * What shows whether the contract is kept.
 *
 * @param number counts from 1 within the enterprise
 * @param name in the words of the contract
 * @param unit what the figure counts, in words; {@code number}, {@code percent}, {@code pounds} and {@code score} are written as
 *     people expect
 * @param target the figure to reach
 * @param atLeast whether the figure must be at least the target; otherwise at most
 */
public record Measure(int number, String name, String unit, BigDecimal target, boolean atLeast) {

    /** @throws Refusal when it has no name */
    public Measure {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("measure" + number + "Name", "required", "Give the measure a name.");
        }
    }

    public boolean isMetBy(BigDecimal figure) {
        return atLeast ? figure.compareTo(target) >= 0 : figure.compareTo(target) <= 0;
    }

    /** As it stands on a form: {@code Families seen within five days: at least 90 per cent}. */
    public String inWords() {
        return name + ": " + (atLeast ? "at least " : "at most ") + Figures.inWords(target, unit);
    }
}
