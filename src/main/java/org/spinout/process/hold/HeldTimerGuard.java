package org.spinout.process.hold;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.spinout.proposal.Holds;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks, before a timer runs, whether its case is held at this very moment, and waits for whoever is about to hold it. So
 * a timer that was picked up a moment before the hold, or written by somebody who could not see it yet, is parked with
 * the others and runs when they do.
 */
final class HeldTimerGuard extends CommandInterceptor {

    private final ObjectProvider<Holds> holds;

    HeldTimerGuard(ObjectProvider<Holds> holds) {
        this.holds = holds;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd
                && parks((String) new DirectFieldAccessor(command).getPropertyValue("jobId"))) {
            return nothing();
        }
        return next.execute(command);
    }

    private boolean parks(String jobId) {
        var job = Context.getCommandContext().getJobManager().findJobById(jobId);
        var caseNumber = job instanceof TimerEntity ? HeldTimers.keyOf(job.getExecution()) : null;
        if (caseNumber == null || !holds.getObject().isHeldNow(caseNumber)) {
            return false;
        }
        job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
        job.unlock();
        return true;
    }

    /** The command answers nothing whatever it does. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
