package org.spinout.process.engine;

import java.util.HashMap;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a task in a model, by their names. The engine, when it moves a case to another version of its model, takes
 * each clock that goes on out of this map, and means a copy: the next case that is moved would lose its clocks, and whoever
 * comes to the task after that would have none. So nothing is taken out.
 */
final class LastingClocks extends HashMap<String, TimerDeclarationImpl> {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TimerDeclarationImpl remove(Object name) {
        return get(name);
    }
}
