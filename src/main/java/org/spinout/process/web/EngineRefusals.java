package org.spinout.process.web;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.jspecify.annotations.Nullable;
import org.spinout.process.LostRace;
import org.spinout.shared.Refusal;

/**
 * Finds what a failed command wants to tell the person who gave it: a refusal of the house, or one of the engine's own
 * that its REST layer would report as a fault of the server.
 */
final class EngineRefusals {

    /** Written by the engine's lookups and tenant checks; the exception classes alone do not tell. */
    private static final Pattern NOT_THERE = Pattern.compile("Cannot find task with id|No task found for taskId"
            + "|belongs to no authenticated tenant|execution \\S+ doesn't exist|task \\S+ doesn't exist");

    private EngineRefusals() {}

    /** The refusal in a failure, however deep the engine has wrapped it; null when it is a fault. */
    static @Nullable Refusal in(Throwable failure) {
        if (LostRace.isBehind(failure)) {
            return new Refusal.Conflict(
                    "Somebody else changed this at the same moment. Please look again and repeat what you did.");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = of(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable Refusal of(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return new Refusal.Conflict("Somebody else has taken this task already.");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return new Refusal.Conflict("This is on hold at the moment. Nothing was changed.");
        }
        if (cause instanceof ProcessEngineException
                && NOT_THERE.matcher(String.valueOf(cause.getMessage())).find()) {
            return new NotThere();
        }
        return null;
    }

    /** Not to be told from something that never was. */
    private static final class NotThere extends Refusal {

        private static final long serialVersionUID = 1L;

        NotThere() {
            super("There is no such thing, or it is not open to you. It may have been completed or withdrawn.");
        }

        @Override
        public int status() {
            return 404;
        }
    }
}
