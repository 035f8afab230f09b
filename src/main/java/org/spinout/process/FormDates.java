package org.spinout.process;

import java.time.LocalDate;
import java.util.Objects;
import org.spinout.proposal.Answer;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/** Days of kept forms, and what holds between them. */
public final class FormDates {

    private FormDates() {}

    /**
     * A day that a form gives.
     *
     * @param words what happened on it, for people, such as {@code the notice of proposal}
     */
    public record Named(String field, String words, LocalDate day) {

        /** The day of a field that the form contract lets nobody leave empty. */
        public static Named of(Answer form, String field, String words) {
            return new Named(field, words, FormDates.day(form, field));
        }
    }

    /** A day that the form contract lets nobody leave empty. */
    public static LocalDate day(Answer form, String field) {
        return Objects.requireNonNull(form.day(field), field);
    }

    /** @throws Refusal when what comes later has the earlier day */
    public static void requireOrder(Named before, Named after) {
        if (after.day().isBefore(before.day())) {
            throw new Refusal(
                    after.field(),
                    "earliest",
                    "The dates are out of order: " + after.words() + " (" + Days.inWords(after.day())
                            + ") cannot come before " + before.words() + " (" + Days.inWords(before.day()) + ").");
        }
    }

    /** @throws Refusal when the field holds a day before the first, or after the last; nothing where it is empty */
    public static void requireWithin(Answer form, String field, LocalDate first, LocalDate last) {
        var day = form.day(field);
        if (day != null && (day.isBefore(first) || day.isAfter(last))) {
            throw new Refusal(
                    field,
                    "range",
                    Days.inWords(day) + " does not count: it must be from " + Days.inWords(first) + " to "
                            + Days.inWords(last) + ".");
        }
    }
}
