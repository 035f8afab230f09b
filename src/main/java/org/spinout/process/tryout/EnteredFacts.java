package org.spinout.process.tryout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts as somebody entered them.
 *
 * @param facts by variable; null where nothing was entered
 * @param faults by variable, in words; empty where everything can be used
 */
record EnteredFacts(Map<String, @Nullable Object> facts, Map<String, String> faults) {

    private static final int LONGEST = 4000;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern BROKEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    /** @param entered what the form sent, by variable */
    static EnteredFacts of(List<Question> questions, Map<String, String> entered) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        var faults = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var text = entered.getOrDefault(question.name(), "").strip();
            try {
                facts.put(question.name(), text.isEmpty() ? null : read(question, text));
            } catch (IllegalArgumentException | DateTimeParseException wrong) {
                faults.put(question.name(), fault(question, text));
            }
        }
        return new EnteredFacts(facts, faults);
    }

    private static Object read(Question question, String text) {
        if (text.length() > LONGEST
                || (!question.allowed().isEmpty() && !question.allowed().contains(text))) {
            throw new IllegalArgumentException(text);
        }
        return switch (question.kind()) {
            case TEXT -> text;
            case WHOLE_NUMBER -> Long.valueOf(digits(text, WHOLE));
            case NUMBER -> Double.valueOf(digits(text, BROKEN));
            case YES_OR_NO -> yes(text);
            case DAY ->
                Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            case DAY_AS_TEXT -> LocalDate.parse(text).toString();
        };
    }

    private static String digits(String text, Pattern allowed) {
        var digits = text.replace(",", "");
        if (!allowed.matcher(digits).matches()) {
            throw new IllegalArgumentException(text);
        }
        return digits;
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static String fault(Question question, String text) {
        var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        var wanted = question.choices().isEmpty()
                ? switch (question.kind()) {
                    case WHOLE_NUMBER -> "a whole number";
                    case NUMBER -> "a number";
                    case DAY, DAY_AS_TEXT -> "a day such as 2027-03-31";
                    default -> "at most " + LONGEST + " characters";
                }
                : "one of these: "
                        + String.join(
                                ", ",
                                question.choices().stream().map(question::shown).toList());
        return question.label() + " must be " + wanted + ", not “" + shown + "”.";
    }
}
