package org.spinout.process.formcontract;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Numbers: their kind, range, decimals and steps. */
record NumberCheck(FormField field, FormSituation situation) {

    /** Bounded, so that no number takes the length of a book to write out. */
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    TypedValue admit(@Nullable Object answer) {
        if (FieldCheck.isUnset(answer)) {
            return Variables.untypedNullValue();
        }
        var number = number(answer);
        limit("min").filter(min -> number.compareTo(min) < 0).ifPresent(min -> {
            throw field.refusal("min", "must be " + shown(min) + " or more.");
        });
        limit("max").filter(max -> number.compareTo(max) > 0).ifPresent(max -> {
            throw field.refusal("max", "must be " + shown(max) + " or less.");
        });
        checkDecimals(number);
        checkStep(number);
        return field.is("serializeToString")
                ? Variables.stringValue(answer instanceof String text ? text : plain(number))
                : Variables.untypedValue(stored(answer, number));
    }

    private BigDecimal number(@Nullable Object answer) {
        var mayBeText = field.is("serializeToString");
        if (answer instanceof Number || (mayBeText && answer instanceof String)) {
            var digits = answer instanceof String text ? text : plain(answer.toString());
            if (DIGITS.matcher(digits).matches()) {
                return new BigDecimal(digits);
            }
        }
        throw field.refusal("type", "must be a number, such as 12 or 12.50.");
    }

    /** A large Double prints itself as 1.0E7. Short enough texts only: a long exponent would print for ever. */
    private static String plain(String digits) {
        try {
            return digits.matches("-?[\\d.]+E-?\\d{1,2}")
                    ? new BigDecimal(digits).stripTrailingZeros().toPlainString()
                    : digits;
        } catch (NumberFormatException noNumber) {
            return digits;
        }
    }

    /** The engine knows whole numbers and doubles; any other kind it would store as a Java object. */
    private static Object stored(@Nullable Object answer, BigDecimal number) {
        return answer instanceof Integer || answer instanceof Long || answer instanceof Double
                ? answer
                : number.doubleValue();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Optional<BigDecimal> limit(String rule) {
        return Rules.number(field, rule, situation);
    }

    private void checkDecimals(BigDecimal number) {
        Rules.number(field, "decimalDigits", situation).ifPresent(most -> {
            if (number.stripTrailingZeros().scale() > most.intValue()) {
                throw field.refusal(
                        "decimalDigits",
                        most.signum() == 0
                                ? "must be a whole number."
                                : "may have at most " + most + " digits after the point.");
            }
        });
    }

    private void checkStep(BigDecimal number) {
        for (var rule : new String[] {"increment", "step"}) {
            limit(rule).filter(step -> step.signum() > 0).ifPresent(step -> {
                if (number.remainder(step).signum() != 0) {
                    throw field.refusal("step", "must be a multiple of " + shown(step) + ".");
                }
            });
        }
    }

    private static String shown(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.UK).format(number);
    }
}
