package org.spinout.process.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;

/** Texts, days and codes as a paper prints them. */
final class Lines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Lines() {}

    /** A text by its lines, none of them blank; one line that says so where there is no text. */
    static List<String> of(@Nullable String text, String otherwise) {
        var lines = text == null
                ? List.<String>of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.isEmpty() ? List.of(otherwise) : lines;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(WorkingDays.LONDON));
    }

    /** {@code approvedWithConditions} as "Approved with conditions". */
    static String words(String code) {
        var words = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
