package org.spinout.process.guard;

import java.util.List;
import org.camunda.bpm.engine.Problem;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guard.rules.Fault;

/**
 * A fault in the engine's own words for one, as REST answers with it and as whoever catches a {@code ParseException} reads
 * it: message, line, column and the id of the element.
 *
 * @param fault the fault, with the id of its rule
 */
public record FaultProblem(Fault fault) implements Problem {

    @Override
    public String getMessage() {
        return fault.message();
    }

    @Override
    public int getLine() {
        return fault.line();
    }

    @Override
    public int getColumn() {
        return fault.column();
    }

    @Override
    public @Nullable String getMainElementId() {
        return fault.element();
    }

    @Override
    public List<String> getElementIds() {
        var element = fault.element();
        return element == null ? List.of() : List.of(element);
    }
}
