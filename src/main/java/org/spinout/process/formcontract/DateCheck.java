package org.spinout.process.formcontract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * Dates: real days of the calendar, in the order the form asks for. Three kinds of field hold them: a text the model
 * declares to be a date ({@code camunda:formData}), which becomes a date; form-js's own date and time pickers, which stay
 * text in ISO form; and a plain text with one of the rules {@code earliest}, {@code latest} or {@code after}.
 */
record DateCheck(FieldCheck check) {

    private static final String USUAL = "dd/MM/yyyy";
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final LocalDate EXAMPLE = LocalDate.of(2027, 3, 27);

    private FormField field() {
        return check.field();
    }

    /** Whether the model stores this field as a date rather than a text. */
    boolean makesDates() {
        return check.form().datePatterns().containsKey(field().key());
    }

    /** Whether this field's text must be a date or a time. */
    boolean isDate() {
        return makesDates()
                || field().kind() == FieldKind.DATETIME
                || List.of("earliest", "latest", "after").stream()
                        .anyMatch(rule -> field().rule(rule).isPresent());
    }

    /** A date as such; its time of day, which the form never asked for, is dropped. */
    TypedValue admit(Date date) {
        var day = day(date);
        checkOrder(day);
        return Variables.dateValue(asDate(day.atStartOfDay()));
    }

    /** @throws FormRefusal when the text is no real date, or the date comes too early or too late */
    TypedValue admit(String text) {
        if (field().kind() == FieldKind.DATETIME) {
            iso(text).ifPresent(this::checkOrder);
            return Variables.stringValue(text);
        }
        var moment = parsed(text, pattern(field().key())).orElseThrow(this::noDate);
        checkOrder(moment.toLocalDate());
        return makesDates() ? Variables.dateValue(asDate(moment)) : Variables.stringValue(text);
    }

    private void checkOrder(LocalDate day) {
        compare(day, "earliest", LocalDate::isBefore, "must be %s or later.");
        compare(day, "latest", LocalDate::isAfter, "must be %s or earlier.");
        compare(day, "after", (own, other) -> !own.isAfter(other), "must be after %s.");
    }

    private void compare(LocalDate day, String rule, BiPredicate<LocalDate, LocalDate> breaks, String sentence) {
        field().rule(rule)
                .ifPresent(limit -> limitDay(limit)
                        .filter(other -> breaks.test(day, other))
                        .ifPresent(other -> {
                            throw field().refusal(rule, String.format(sentence, limitInWords(limit, other)));
                        }));
    }

    /** "today", a day in ISO form, or the name of another field or variable that holds a date. */
    private Optional<LocalDate> limitDay(String limit) {
        if (limit.equals("today")) {
            return Optional.of(LocalDate.now(check.clock().withZone(Days.LONDON)));
        }
        if (limit.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(LocalDate.parse(limit));
        }
        return day(check.situation().value(limit), limit);
    }

    private String limitInWords(String limit, LocalDate day) {
        var written = Days.inWords(day);
        return limit.equals("today") ? "today (" + written + ")" : written;
    }

    private Optional<LocalDate> day(@Nullable Object value, String name) {
        if (value instanceof Date date) {
            return Optional.of(day(date));
        }
        if (value instanceof String text) {
            return parsed(text, text.matches("\\d{4}-.*") ? "yyyy-MM-dd" : pattern(name))
                    .map(LocalDateTime::toLocalDate);
        }
        return Optional.empty();
    }

    private String pattern(String name) {
        return check.form().datePatterns().getOrDefault(name, USUAL);
    }

    private static Optional<LocalDateTime> parsed(String text, String pattern) {
        var format = strict(pattern);
        try {
            var read = format.parseBest(text.strip(), LocalDateTime::from, LocalDate::from);
            return Optional.of(read instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(read))
                    .filter(moment -> isPlausible(moment.toLocalDate()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The engine's patterns are {@code SimpleDateFormat}'s; strict reading wants {@code u} for the year. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(LAST);
    }

    /** Checks what a date or time picker sends; its day, if it has one. */
    private Optional<LocalDate> iso(String text) {
        var subtype = field().rule("subtype").orElse("date");
        try {
            TemporalAccessor read = switch (subtype) {
                case "time" -> DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from);
                case "datetime" ->
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
                default -> LocalDate.parse(text);
            };
            var day = subtype.equals("time") ? Optional.<LocalDate>empty() : Optional.of(LocalDate.from(read));
            day.filter(read1 -> !isPlausible(read1)).ifPresent(far -> {
                throw noDate();
            });
            return day;
        } catch (DateTimeException none) {
            throw field().refusal("date", "must be a real " + (subtype.equals("time") ? "time." : "date."));
        }
    }

    private FormRefusal noDate() {
        var example = strict(pattern(field().key())).format(EXAMPLE.atStartOfDay());
        return field().refusal("date", "must be a real date, written like " + example + ".");
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static Date asDate(LocalDateTime moment) {
        return Date.from(moment.atZone(ZoneId.systemDefault()).toInstant());
    }
}
