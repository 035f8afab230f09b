package org.spinout.shared;

import java.util.regex.Pattern;

/**
 * The number Spinout gives a thing and people quote on the telephone: a proposal {@code SP-2026-0001}, a funding round
 * {@code FR-2026-01}, a board meeting {@code BM-2026-01}.
 *
 * @param value the number as written, upper case
 */
public record Reference(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{2,6}");

    /** @throws Refusal when the text has not the shape of a reference */
    public Reference {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal("\"" + value + "\" is not a reference such as SP-2026-0001.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
