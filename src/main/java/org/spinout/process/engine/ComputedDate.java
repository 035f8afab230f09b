package org.spinout.process.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A date that the engine asks for when a timer starts, computed by code and not by an expression in a model. */
final class ComputedDate implements Expression {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Function<VariableScope, Instant> date;

    ComputedDate(String text, Function<VariableScope, Instant> date) {
        this.text = text;
        this.date = date;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return Date.from(date.apply(scope));
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException(text + " is computed");
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
