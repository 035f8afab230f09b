package org.spinout.process;

import org.jspecify.annotations.Nullable;

/**
 * A step of the route as the size of an undertaking asks for it.
 *
 * @param step such as {@code equalityImpact}
 * @param need how deep
 * @param amount how many (reports, weeks), or null where there is nothing to count
 * @param basis {@code law}, {@code guidance}, {@code practice} or {@code setting}
 */
public record RequiredStep(String step, Need need, @Nullable Integer amount, String basis) {

    /** How deep a step goes. */
    public enum Need {
        /** A task of its own. */
        FULL,
        /** A short answer among others. */
        LIGHT,
        NONE
    }

    /** @throws IllegalStateException when the table switches off what is law */
    public RequiredStep {
        if (need == Need.NONE && basis.equals("law")) {
            throw new IllegalStateException(
                    "The table requiredSteps says none for " + step + ", which is law and cannot be switched off.");
        }
    }
}
