package org.spinout.process.awardfunding;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Days of awards, as people read them and as forms write them. */
public final class AwardDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private AwardDays() {}

    /** Such as {@code 22 November 2026}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** As forms write days: midnight UTC. */
    public static Date inForms(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
