package org.spinout.webapps.casefile;

import java.util.Locale;

/** Codes and sizes as people write them. */
final class Wording {

    private static final long KILOBYTE = 1024;

    private Wording() {}

    /** {@code acceptedWithModification} as "Accepted with modification". */
    static String words(String code) {
        var words = code.replace('_', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.UK)
                .strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < KILOBYTE * KILOBYTE
                ? String.format(Locale.UK, "%.0f kB", bytes / (double) KILOBYTE)
                : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
    }
}
