package org.spinout.webapps.cases;

import java.util.Locale;

/** Codes as people write them. */
final class Words {

    private Words() {}

    /** {@code RIGHT_TO_REQUEST} as "Right to request". */
    static String of(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.UK).strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
