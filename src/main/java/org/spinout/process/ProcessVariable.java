package org.spinout.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a model: its name, spelt here and nowhere else, and the type of its value.
 *
 * @param name as the models and forms write it
 * @param type what a value must be
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /**
     * The value in this scope.
     *
     * @throws IllegalStateException when the variable is missing or of another type: the model is at fault, not a person
     */
    public T from(VariableScope scope) {
        var value = orNull(scope);
        if (value == null) {
            throw new IllegalStateException("The variable " + name + " has no value.");
        }
        return value;
    }

    /** The value in this scope, or null where there is none. */
    public @Nullable T orNull(VariableScope scope) {
        var value = scope.getVariable(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("The variable " + name + " is a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName() + ".");
        }
        return type.cast(value);
    }

    /** Sets the value on the whole instance. */
    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }
}
