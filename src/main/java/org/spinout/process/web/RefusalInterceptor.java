package org.spinout.process.web;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Outermost in the engine: notes the refusal a command ended with, and writes to the log what was no refusal. The
 * engine's own log of failed commands is switched off, because it calls every refusal an error.
 */
final class RefusalInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalInterceptor.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            var refusal = EngineRefusals.in(failure);
            PendingRefusal.failed(refusal);
            if (refusal == null && !isTheCallersFault(failure)) {
                LOG.error("{} failed", command.getClass().getSimpleName(), failure);
            }
            throw failure;
        }
    }

    private static boolean isTheCallersFault(RuntimeException failure) {
        return failure instanceof BadUserRequestException
                || failure instanceof AuthorizationException
                || failure instanceof NotFoundException
                || failure instanceof NullValueException
                || failure instanceof ParseException;
    }
}
