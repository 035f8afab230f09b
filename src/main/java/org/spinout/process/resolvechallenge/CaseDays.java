package org.spinout.process.resolvechallenge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people read them. */
public final class CaseDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private CaseDays() {}

    /** The day, or that nobody knows it. */
    public static String inWords(@Nullable LocalDate day) {
        return day == null ? "a day that is not known" : DAY.format(day);
    }
}
