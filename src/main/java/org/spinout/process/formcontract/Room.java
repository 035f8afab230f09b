package org.spinout.process.formcontract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The room that a field's fixed limits leave for an answer. A limit worked out by FEEL is known only when somebody answers. */
record Room(FormField field) {

    /** Lower bounds, and how people say them. */
    private static final Map<String, String> LEAST =
            Map.of("min", "at least %s", "minLength", "at least %s characters");

    private static final Map<String, String> MOST = Map.of(
            "max", "at most %s",
            "maxLength", "at most %s characters",
            "decimalDigits", "at most %s digits after the point");

    private static final Map<String, String> OTHERS = Map.of(
            "pattern", "the way it must be written (%s)",
            "validationType", "the kind of text (%s)",
            "earliest", "the earliest day (%s)",
            "latest", "the latest day (%s)",
            "after", "the day it must come after (%s)",
            "step", "steps of %s",
            "increment", "steps of %s");

    /** Each limit that was not there before or lay further out, beside what it was. */
    List<String> narrowerThan(Room before) {
        var narrower = new ArrayList<String>();
        LEAST.forEach((rule, words) -> before.compare(this, rule, words, 1).ifPresent(narrower::add));
        MOST.forEach((rule, words) -> before.compare(this, rule, words, -1).ifPresent(narrower::add));
        OTHERS.forEach((rule, words) -> before.compare(this, rule, words, 0).ifPresent(narrower::add));
        narrower.sort(String::compareTo);
        return narrower;
    }

    /** @param inwards the direction of a tighter number; 0 where any other value may be tighter */
    private Optional<String> compare(Room now, String rule, String words, int inwards) {
        var is = now.field.rule(rule);
        var was = field.rule(rule);
        if (is.isEmpty() || is.equals(was)) {
            return Optional.empty();
        }
        var numbers = List.of(limit(rule), now.limit(rule));
        var isWider = inwards != 0
                && numbers.stream().allMatch(Optional::isPresent)
                && numbers.get(1).get().compareTo(numbers.get(0).get()) * inwards <= 0;
        return isWider
                ? Optional.empty()
                : Optional.of(words.formatted(is.get()) + " now, "
                        + was.map(words::formatted).orElse("no such limit") + " before");
    }

    private Optional<BigDecimal> limit(String rule) {
        return field.rule(rule)
                .filter(text -> text.matches("-?\\d{1,18}(\\.\\d{1,9})?"))
                .map(BigDecimal::new);
    }

    /** Whether the limits contradict each other, so that nothing can be answered. */
    boolean isNone() {
        return isBeyond("min", "max") || isBeyond("minLength", "maxLength");
    }

    private boolean isBeyond(String least, String most) {
        return limit(least)
                .flatMap(from -> limit(most).filter(to -> from.compareTo(to) > 0))
                .isPresent();
    }

    /** Whether this could be answered here, as it stands in a condition: a number, a text or the value of a choice. */
    boolean has(String answer) {
        return switch (field.kind()) {
            case NUMBER -> !answer.matches("-?\\d{1,18}(\\.\\d{1,9})?") || hasNumber(new BigDecimal(answer));
            case TEXT -> hasText(answer);
            case CHOICE, CHOICES ->
                field.offered().isEmpty()
                        || field.offered().stream()
                                .anyMatch(choice -> choice.value().toString().equals(answer));
            default -> true;
        };
    }

    private boolean hasNumber(BigDecimal number) {
        return limit("min").filter(least -> number.compareTo(least) < 0).isEmpty()
                && limit("max").filter(most -> number.compareTo(most) > 0).isEmpty();
    }

    private boolean hasText(String text) {
        var length = BigDecimal.valueOf(text.length());
        return limit("minLength").filter(least -> length.compareTo(least) < 0).isEmpty()
                && limit("maxLength").filter(most -> length.compareTo(most) > 0).isEmpty()
                && field.rule("pattern")
                        .filter(pattern ->
                                !Pattern.compile(pattern).matcher(text).find())
                        .isEmpty();
    }
}
