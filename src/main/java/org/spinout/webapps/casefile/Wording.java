package org.spinout.webapps.casefile;

import java.util.Locale;

/** Sizes as people write them. */
final class Wording {

    private static final long KILOBYTE = 1024;

    private Wording() {}

    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < KILOBYTE * KILOBYTE
                ? String.format(Locale.UK, "%.0f kB", bytes / (double) KILOBYTE)
                : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
    }
}
