package org.spinout.webapps.money;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * The day a reader asked for.
 *
 * @param day the day in London that is shown
 * @param fault what was wrong with what was asked, null where nothing was
 */
record AskedDay(LocalDate day, @Nullable String fault) {

    /**
     * Reads a day as browsers send it.
     *
     * @param otherwise shown where none was asked for, or none that can be shown
     * @param latest the last day that can be shown
     */
    static AskedDay of(@Nullable String text, LocalDate otherwise, LocalDate latest) {
        if (text == null || text.isBlank()) {
            return new AskedDay(otherwise, null);
        }
        try {
            var day = LocalDate.parse(text.strip());
            return day.isAfter(latest) || day.getYear() < 1
                    ? new AskedDay(otherwise, "The books go up to " + Days.inWords(latest) + ".")
                    : new AskedDay(day, null);
        } catch (DateTimeParseException unreadable) {
            return new AskedDay(otherwise, "\"" + text + "\" is not a day. Write it like 2027-03-31.");
        }
    }
}
