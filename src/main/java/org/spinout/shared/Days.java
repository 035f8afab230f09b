package org.spinout.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people read them, always those of London: "1 June 2026" and "1 June 2026, 14:30". */
public final class Days {

    /** The zone in which legal days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(LONDON);

    private Days() {}

    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The day it was, or will be, in London at that moment. */
    public static String inWords(Instant moment) {
        return DAY.format(moment.atZone(LONDON));
    }

    /** The day and the time of day in London. */
    public static String momentInWords(Instant moment) {
        return MOMENT.format(moment);
    }
}
