package org.spinout.board;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** Reads what people write: without white space around it, never empty, never longer than there is room for. */
final class Wording {

    /** Longer than any form lets through; only a caller past the forms meets it. */
    static final int LONG = 20_000;

    private Wording() {}

    static String required(String field, @Nullable String text, int most, String message) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw new Refusal(field, "required", message);
        }
        if (stripped.length() > most) {
            throw new Refusal(field, "maxLength", "Write at most " + most + " characters.");
        }
        return stripped;
    }
}
