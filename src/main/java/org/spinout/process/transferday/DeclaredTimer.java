package org.spinout.process.transferday;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.spinout.process.transferday.CaseClock.Kind;
import org.springframework.beans.DirectFieldAccessor;

/** What the model says about a timer that runs. Lives within one command of the engine. */
record DeclaredTimer(Kind kind, String name, @Nullable Expression date) {

    private static final Map<Kind, String> KEYS =
            Map.of(Kind.REMINDER, TaskDates.REMINDER, Kind.ESCALATION, TaskDates.ESCALATION);

    static DeclaredTimer of(TimerEntity timer) {
        var activity = timer.getExecution().getProcessDefinition().findActivity(timer.getActivityId());
        var name = activity == null || activity.getName() == null ? timer.getActivityId() : activity.getName();
        for (var kind : KEYS.keySet()) {
            if (isOf(timer, kind)) {
                return new DeclaredTimer(kind, name, null);
            }
        }
        return new DeclaredTimer(Kind.TIMER, name, activity == null ? null : dateOf(activity));
    }

    /** Whether a job is the reminder, or the escalation, of a task. */
    static boolean isOf(JobEntity job, Kind kind) {
        return job.getJobHandlerConfiguration() instanceof TimerJobConfiguration configuration
                && keyOf(kind).equals(configuration.getTimerElementSecondaryKey());
    }

    static String keyOf(Kind kind) {
        return KEYS.getOrDefault(kind, "");
    }

    boolean asksForTransferDay() {
        return date != null && date.getExpressionText().contains("transferDay.");
    }

    /** @throws IllegalStateException when the model's expression gives no date */
    Instant dueFor(ExecutionEntity execution) {
        if (date != null && date.getValue(execution) instanceof Date due) {
            return due.toInstant();
        }
        throw new IllegalStateException("The timer \"" + name + "\" has no date.");
    }

    private static @Nullable Expression dateOf(ActivityImpl activity) {
        var declared = TimerDeclarationImpl.getDeclarationsForScope(activity.getEventScope())
                .get(activity.getId());
        return declared == null ? null : (Expression) new DirectFieldAccessor(declared).getPropertyValue("description");
    }
}
