package org.spinout.process.formcontract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a radio group, select or checklist offers.
 *
 * @param value what is stored: a text, a number or a truth value
 * @param label what the person reads
 */
record Choice(Object value, String label) {

    /** Reads a list as form-js does: each entry is the value itself or an object with value and label. */
    static List<Choice> listOf(@Nullable Object offered) {
        if (!(offered instanceof List<?> entries)) {
            return List.of();
        }
        return entries.stream().flatMap(Choice::of).toList();
    }

    private static Stream<Choice> of(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> object) {
            var value = object.get("value");
            return value == null
                    ? Stream.empty()
                    : Stream.of(new Choice(value, Objects.toString(object.get("label"), value.toString())));
        }
        return entry == null ? Stream.empty() : Stream.of(new Choice(entry, entry.toString()));
    }

    /** Same kind of value and same text; 1 and 1L are the same answer, 1 and "1" are not. */
    boolean is(@Nullable Object answer) {
        return answer != null
                && (value instanceof String) == (answer instanceof String)
                && (value instanceof Boolean) == (answer instanceof Boolean)
                && value.toString().equals(answer.toString());
    }
}
