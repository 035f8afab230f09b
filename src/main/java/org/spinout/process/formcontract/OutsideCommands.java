package org.spinout.process.formcontract;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

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
        } catch (RuntimeException failure) {
            var late = failure instanceof Refusal || !TaskSubmission.is(command) ? null : overtaken(command);
            if (late == null) {
                throw failure;
            }
            late.initCause(failure);
            throw late;
        } finally {
            current.remove();
        }
    }

    /**
     * Two people finish one task at once: the engine stumbles over what the other took away, in many different ways. Null
     * when the task is still there, so that something else was wrong.
     */
    private @Nullable Refusal overtaken(Command<?> command) {
        var taskId = new CommandParts(command).text("taskId");
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.getTaskManager().findTaskById(taskId) == null
                        ? new ClosedTasks().refusal(taskId, context)
                        : null);
    }
}
