package org.spinout.process.formcontract;

import java.math.BigDecimal;
import java.util.Optional;

/** Limits as a form gives them: a number, or FEEL that works one out. */
final class Rules {

    private Rules() {}

    /** The limit's number; empty when the form sets none, or its expression gives none at the moment. */
    static Optional<BigDecimal> number(FormField field, String rule, FormSituation situation) {
        return field.rule(rule).flatMap(text -> text.startsWith("=") ? worked(text, situation) : parsed(text));
    }

    private static Optional<BigDecimal> worked(String expression, FormSituation situation) {
        return Optional.ofNullable(situation.evaluate(expression)).flatMap(value -> parsed(value.toString()));
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
