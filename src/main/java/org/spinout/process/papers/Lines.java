package org.spinout.process.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as a paper prints them. */
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
}
