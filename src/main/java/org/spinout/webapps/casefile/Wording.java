package org.spinout.webapps.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.spinout.organisation.WorkingDays;

/** Codes, moments and sizes as people write them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final long KILOBYTE = 1024;

    private Wording() {}

    static String day(Instant moment) {
        return DAY.format(moment.atZone(WorkingDays.LONDON));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(WorkingDays.LONDON));
    }

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
