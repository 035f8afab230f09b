package org.spinout.process.papers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts, days and codes as a paper prints them. */
final class Lines {

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

    /** {@code approvedWithConditions} as "Approved with conditions". */
    static String words(String code) {
        var words = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
