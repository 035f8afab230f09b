package org.spinout.process.formcontract;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the form's expressions see: the variables that were there, overlaid by the answers just sent, and null for
 * everything else, as in the browser.
 */
final class FormSituation implements VariableContext {

    private static final Logger LOG = LoggerFactory.getLogger(FormSituation.class);

    private final FeelEngine feel;
    private final VariableContext existing;
    private final Submission sent;
    private final Map<String, String> datePatterns;

    FormSituation(FeelEngine feel, VariableContext existing, Submission sent, Map<String, String> datePatterns) {
        this.feel = feel;
        this.existing = existing;
        this.sent = sent;
        this.datePatterns = datePatterns;
    }

    /** Whether a condition is true; a condition that cannot be worked out is not, as in the browser. */
    boolean holds(String condition) {
        return Boolean.TRUE.equals(evaluate(condition));
    }

    /** The value of a FEEL expression, with or without its leading equals sign; null when it cannot be worked out. */
    @Nullable
    Object evaluate(String expression) {
        var text = expression.strip();
        try {
            return feel.evaluateSimpleExpression(text.startsWith("=") ? text.substring(1) : text, this);
        } catch (RuntimeException unworkable) {
            LOG.warn("A form's expression cannot be worked out: {} ({})", text, unworkable.getMessage());
            return null;
        }
    }

    /** The choices a variable offers. Never those just sent: nobody writes the list he chooses from. */
    List<Choice> offeredBy(String variable) {
        var value = existing.containsVariable(variable) ? stored(variable) : null;
        return Choice.listOf(value);
    }

    /** The value under this name, as plain as it was sent or as it is stored. */
    @Nullable
    Object value(String name) {
        if (sent.hasVariable(name)) {
            return sent.variable(name);
        }
        return existing.containsVariable(name) ? stored(name) : null;
    }

    /** The value stored before, whatever was sent. */
    @Nullable
    Object valueBefore(String name) {
        return existing.containsVariable(name) ? asShown(name, stored(name)) : null;
    }

    @Override
    public TypedValue resolve(String name) {
        if (!sent.hasVariable(name) && existing.containsVariable(name)) {
            var typed = existing.resolve(name);
            return typed.getValue() instanceof Date date ? Variables.untypedValue(asShown(name, date)) : typed;
        }
        return Variables.untypedValue(sent.variable(name));
    }

    /** Every name is known, if only as null. */
    @Override
    public boolean containsVariable(String name) {
        return true;
    }

    @Override
    public Set<String> keySet() {
        return new HashSet<>(existing.keySet());
    }

    /** A delegate may have stored a list as such, which the engine keeps as an object. */
    private @Nullable Object stored(String name) {
        var typed = existing.resolve(name);
        return typed instanceof ObjectValue object
                        && object.isDeserialized()
                        && object.getValue() instanceof List<?> list
                ? list
                : Submission.plain(typed);
    }

    /** A date field holds text in the browser, so a stored date is compared as that text. */
    private @Nullable Object asShown(String name, @Nullable Object value) {
        var pattern = datePatterns.get(name);
        if (pattern == null || !(value instanceof Date date)) {
            return value;
        }
        return DateTimeFormatter.ofPattern(pattern).format(date.toInstant().atZone(ZoneId.systemDefault()));
    }
}
