package org.spinout.shared;

import java.util.Locale;

/** Codes as people read them. */
public final class Codes {

    private Codes() {}

    /** {@code approvedWithConditions} and {@code APPROVED_WITH_CONDITIONS} as "Approved with conditions". */
    public static String inWords(String code) {
        var words = code.replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.UK)
                .strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
