package org.spinout.process.formcontract;

import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Texts: their length, their pattern, and, where the text is a date, the date. */
record TextCheck(FormField field, FormSituation situation) {

    /** What the engine's text column holds; longer texts would fail with a server error. */
    private static final int LONGEST = 4000;

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)*");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)\\d{6,18}");

    TypedValue admit(@Nullable Object answer, DateCheck dates) {
        if (answer instanceof Date date && dates.makesDates()) {
            return dates.admit(date);
        }
        if (answer != null && !(answer instanceof String)) {
            throw field.refusal("type", "must be text.");
        }
        var text = answer == null ? "" : (String) answer;
        checkLength(text);
        if (text.isEmpty()) {
            return dates.makesDates() ? Variables.dateValue(null) : Variables.untypedValue(answer);
        }
        if (dates.isDate()) {
            // A date that is none is told so in those words, not as a pattern.
            return dates.admit(text);
        }
        checkPattern(text);
        checkFormat(text);
        return Variables.stringValue(text);
    }

    private void checkLength(String text) {
        var length = text.strip().length();
        if (text.length() > LONGEST) {
            throw field.refusal("maxLength", "is too long: it may have at most " + LONGEST + " characters.");
        }
        Rules.number(field, "maxLength", situation).ifPresent(most -> {
            if (length > most.intValue()) {
                throw field.refusal(
                        "maxLength",
                        "is too long: it may have at most " + most + " characters, and has " + length + ".");
            }
        });
        Rules.number(field, "minLength", situation).ifPresent(least -> {
            if (!text.isEmpty() && length < least.intValue()) {
                throw field.refusal("minLength", "is too short: it must have at least " + least + " characters.");
            }
        });
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw field.refusal("characters", "has a character that cannot be stored.");
        }
    }

    /** Half of a surrogate pair is no character, and PostgreSQL refuses to keep it. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private void checkPattern(String text) {
        field.rule("pattern").ifPresent(pattern -> {
            if (!compiled(pattern).matcher(text).find()) {
                throw field.refusal(
                        "pattern",
                        field.rule("patternErrorMessage")
                                .map(own -> "is not written as asked: " + own)
                                .orElse("is not written as the form asks."));
            }
        });
    }

    /** In a browser a closing dollar means the very end; in Java it would let one line break through. */
    private static Pattern compiled(String pattern) {
        var endsOpen = pattern.endsWith("$") && !pattern.endsWith("\\$");
        return Pattern.compile(endsOpen ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
    }

    private void checkFormat(String text) {
        var format = field.rule("validationType").orElse("");
        if (format.equals("email") && !MAIL.matcher(text).matches()) {
            throw field.refusal("email", "must be an e-mail address, such as name@example.nhs.uk.");
        }
        if (format.equals("phone") && !PHONE.matcher(text.replace(" ", "")).matches()) {
            throw field.refusal("phone", "must be a telephone number with its country, such as +442079460000.");
        }
    }
}
