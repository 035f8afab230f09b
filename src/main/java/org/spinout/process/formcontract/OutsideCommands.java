package org.spinout.process.formcontract;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Tells what somebody signed on asks for from what the engine does for itself: jobs, delegates and commands inside a
 * command are internal. Stands before the transaction, where the difference can still be seen, and turns back at once
 * what no form could ever admit.
 */
final class OutsideCommands extends CommandInterceptor {

    private final ThreadLocal<@Nullable Command<?>> current = new ThreadLocal<>();
    private final ProcessEngineConfigurationImpl engine;

    OutsideCommands(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Whether this very command came from outside. */
    boolean isCurrent(Command<?> command) {
        return current.get() == command;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var person = engine.getIdentityService().getCurrentAuthentication();
        if (Context.getCommandContext() != null || person == null || person.getUserId() == null) {
            return next.execute(command);
        }
        if (OutsideWrites.is(command)) {
            throw OutsideWrites.refusal(command);
        }
        current.set(command);
        try {
            return next.execute(command);
        } finally {
            current.remove();
        }
    }
}
