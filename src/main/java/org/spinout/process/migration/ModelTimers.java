package org.spinout.process.migration;

import java.util.Date;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.spinout.process.engine.AsOf;
import org.spinout.process.transferday.TaskTimes;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/** The timers that a model draws, when a case goes on by a version that says something else of when they ring. */
@Component
class ModelTimers {

    private final TaskTimes times;

    ModelTimers(TaskTimes times) {
        this.times = times;
    }

    /**
     * Sets a timer to when it would ring if it had been started by the version it belongs to now, its holds left out. Within
     * a command of the engine.
     *
     * @param activityId the element it belonged to before
     */
    void replan(TimerEntity timer, String activityId, Elements source) {
        var execution = timer.getExecution();
        var now = declared(execution.getProcessDefinition().findActivity(timer.getActivityId()));
        var then = declared(source.find(activityId).orElse(null));
        if (now == null || then == null || text(now).equals(text(then)) || timer.getCreateTime() == null) {
            return;
        }
        var begun = timer.getCreateTime().toInstant();
        AsOf.moment(begun, () -> now.resolveAndSetDuedate(execution, timer, true));
        if (!text(now).contains("transferDay.")) {
            timer.setDuedate(Date.from(
                    times.afterPauses(timer.getDuedate().toInstant(), execution.getProcessBusinessKey(), begun)));
        }
    }

    private static @Nullable TimerDeclarationImpl declared(@Nullable ActivityImpl activity) {
        return activity == null
                ? null
                : TimerDeclarationImpl.getDeclarationsForScope(activity.getEventScope())
                        .get(activity.getId());
    }

    private static String text(TimerDeclarationImpl declared) {
        var fields = new DirectFieldAccessor(declared);
        return fields.getPropertyValue("type") + " "
                + ((Expression) fields.getPropertyValue("description")).getExpressionText();
    }
}
