package org.spinout.process.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/** Remembers which command of this thread came from outside, for guards that work within its transaction. */
final class OuterCommand {

    private final ThreadLocal<@Nullable Command<?>> current = new ThreadLocal<>();

    void enter(Command<?> command) {
        current.set(command);
    }

    void leave() {
        current.remove();
    }

    boolean is(Command<?> command) {
        return current.get() == command;
    }
}
