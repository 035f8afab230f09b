package org.spinout.process.guard.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers from one to another that a cell of a table lets through.
 *
 * @param from the least, or null where there is no least
 * @param hasFrom whether the least is one of them
 * @param to the greatest, or null where there is no greatest
 * @param hasTo whether the greatest is one of them
 */
record Span(
        @Nullable BigDecimal from,
        boolean hasFrom,
        @Nullable BigDecimal to,
        boolean hasTo) {

    /** From the least on; of two that begin with the same number, the one that includes it. */
    static final Comparator<Span> ORDER = ((Comparator<Span>) Span::order).thenComparing(span -> !span.hasFrom());

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\[\\])])");

    /** What a cell lets through; empty for a cell of any other shape. */
    static Optional<Span> of(String cell) {
        var compared = COMPARED.matcher(cell);
        if (compared.matches()) {
            var bound = new BigDecimal(compared.group(2));
            return Optional.of(
                    switch (compared.group(1)) {
                        case "<=" -> new Span(null, false, bound, true);
                        case "<" -> new Span(null, false, bound, false);
                        case ">=" -> new Span(bound, true, null, false);
                        default -> new Span(bound, false, null, false);
                    });
        }
        var range = RANGE.matcher(cell);
        return range.matches()
                ? Optional.of(new Span(
                        new BigDecimal(range.group(2)),
                        range.group(1).equals("["),
                        new BigDecimal(range.group(3)),
                        range.group(4).equals("]")))
                : Optional.empty();
    }

    private static int order(Span one, Span other) {
        return one.from == null || other.from == null
                ? Boolean.compare(one.from != null, other.from != null)
                : one.from.compareTo(other.from);
    }

    /** What lies between this and a later one; empty where they meet, or only a fraction of one lies between. */
    Optional<Span> gapBefore(Span later) {
        if (to == null || later.from == null) {
            return Optional.empty();
        }
        var order = to.compareTo(later.from);
        var meets = order > 0 || (order == 0 && (hasTo || later.hasFrom));
        var isNext = hasTo && later.hasFrom && to.add(BigDecimal.ONE).compareTo(later.from) == 0;
        return meets || isNext ? Optional.empty() : Optional.of(new Span(to, !hasTo, later.from, !later.hasFrom));
    }

    /** The one of the two that reaches further. */
    Span further(Span other) {
        if (to == null || other.to == null) {
            return to == null ? this : other;
        }
        var order = to.compareTo(other.to);
        return order > 0 || (order == 0 && hasTo) ? this : other;
    }

    boolean meets(Span other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Span other) {
        if (to == null || other.from == null) {
            return false;
        }
        var order = to.compareTo(other.from);
        return order < 0 || (order == 0 && !(hasTo && other.hasFrom));
    }

    /** Such as {@code more than 50,000 and at most 100,000}; only of one with both ends. */
    String words() {
        if (from == null || to == null) {
            throw new IllegalStateException("It has no end.");
        }
        return from.compareTo(to) == 0
                ? "exactly " + number(from)
                : (hasFrom ? "at least " : "more than ") + number(from) + " and " + (hasTo ? "at most " : "less than ")
                        + number(to);
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getInstance(Locale.UK).format(number);
    }
}
