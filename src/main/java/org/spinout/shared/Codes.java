package org.spinout.shared;

import java.util.Locale;

/** Codes and words as people read them. */
public final class Codes {

    private Codes() {}

    /** {@code approvedWithConditions} and {@code APPROVED_WITH_CONDITIONS} as "Approved with conditions". */
    public static String inWords(String code) {
        var words = code.replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.UK)
                .strip();
        return capitalised(words);
    }

    /** Words as they stand at the beginning of a sentence. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
