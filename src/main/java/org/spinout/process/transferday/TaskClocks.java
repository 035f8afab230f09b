package org.spinout.process.transferday;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.spinout.process.transferday.CaseClock.Kind;
import org.springframework.stereotype.Component;

/** The dates of a task that is open when its model says something else about them than when it began. */
@Component
public class TaskClocks {

    private final TaskTimes times;
    private final Clock clock;

    TaskClocks(TaskTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /**
     * When the task is due by the model it stands in now, counted from its beginning, its holds left out; its reminder and
     * its escalation are set by that too, and wound up again where they have rung and now ring in the future. Within a
     * command of the engine; the due date itself is for the caller to set.
     *
     * @return nothing where the model sets no date
     */
    public Optional<Instant> wind(TaskEntity task) {
        var open = OpenTask.of(task);
        if (open.modelled() == null) {
            return Optional.empty();
        }
        var fixed = open.fixed();
        var due = fixed.orElseGet(() -> times.due(open.dates(), open.caseNumber(), open.begun()));
        set(open, Kind.ESCALATION, due);
        if (fixed.isEmpty()) {
            set(open, Kind.REMINDER, times.reminder(open.dates(), open.caseNumber(), open.begun()));
        }
        return Optional.of(due);
    }

    private void set(OpenTask open, Kind kind, Instant rings) {
        var running = List.copyOf(open.task().getExecution().getJobs());
        running.stream()
                .filter(TimerEntity.class::isInstance)
                .filter(job -> DeclaredTimer.isOf(job, kind))
                .forEach(job -> job.setDuedate(Date.from(rings)));
        open.wind(kind, rings, clock.instant());
    }
}
