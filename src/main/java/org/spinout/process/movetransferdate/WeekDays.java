package org.spinout.process.movetransferdate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/** Days with their weekday, for whoever has to plan around them: "Thu 1 April 2027". */
final class WeekDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

    private WeekDays() {}

    static String inWords(@Nullable LocalDate day) {
        return day == null ? "none" : DAY.format(day);
    }

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, Days.LONDON);
    }
}
