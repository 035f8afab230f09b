package org.spinout.oversight.waiting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Holds;
import org.springframework.stereotype.Component;

/** The very cases that wait in a step. */
@Component
public class WaitingTasks {

    private final EngineHistory history;
    private final Models models;
    private final Holds holds;
    private final WorkingDays calendar;
    private final Clock clock;

    WaitingTasks(EngineHistory history, Models models, Holds holds, WorkingDays calendar, Clock clock) {
        this.history = history;
        this.models = models;
        this.holds = holds;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What waits now, the oldest first.
     *
     * @param bodies whose work the reader may see; none of them sees nothing
     * @param ask with a model and a step of it; its period does not matter
     */
    public List<WaitingTask> of(Set<String> bodies, WaitingAsk ask) {
        var seen = ask.bodiesAmong(bodies);
        if (seen.isEmpty()) {
            return List.of();
        }
        var stays = history.open(seen, ask);
        var hands = history.hands(stays);
        var stops = new Stops(holds);
        var reckoning = new Reckoning(calendar);
        var now = clock.instant();
        return stays.stream()
                .flatMap(stay -> models.stepOf(stay).stream().map(step -> {
                    var held = hands.getOrDefault(Objects.requireNonNullElse(stay.taskId(), ""), List.of());
                    return task(stay, step, reckoning.of(stay, step.kind(), held, stops.of(stay), now), now);
                }))
                .toList();
    }

    private WaitingTask task(Activity stay, Step step, Spent spent, Instant now) {
        var dueAt = stay.dueAt();
        var overdue = dueAt != null && dueAt.isBefore(now);
        return new WaitingTask(
                stay.taskId(),
                stay.instanceId(),
                stay.caseNumber(),
                Objects.requireNonNull(stay.bodyId()),
                stay.startedAt(),
                stay.assignee(),
                spent.queue(),
                spent.work(),
                spent.outside(),
                step.targetDays(),
                dueAt,
                dueAt != null && overdue ? calendar.between(calendar.dateOf(dueAt), calendar.dateOf(now)) : 0,
                overdue);
    }
}
