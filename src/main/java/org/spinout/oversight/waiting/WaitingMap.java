package org.spinout.oversight.waiting;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Holds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where work waits, step by step: the figures of what has ended, which are kept, and of what is open, counted now.
 *
 * <p>Whoever asks says whose figures they may see; there is no question without that.
 */
@Component
public class WaitingMap {

    private static final Comparator<Waiting> WORST_FIRST = Comparator.comparingLong(Waiting::daysOver)
            .reversed()
            .thenComparing(Comparator.comparingInt(Waiting::oldest).reversed())
            .thenComparing(Waiting::processId)
            .thenComparing(Waiting::activityId);

    private final JdbcClient jdbc;
    private final WaitingFold fold;
    private final EngineHistory history;
    private final Models models;
    private final StepRows steps;
    private final Holds holds;
    private final WorkingDays calendar;
    private final Clock clock;

    WaitingMap(
            JdbcClient jdbc,
            WaitingFold fold,
            EngineHistory history,
            Models models,
            Holds holds,
            WorkingDays calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.fold = fold;
        this.history = history;
        this.models = models;
        this.steps = new StepRows(jdbc);
        this.holds = holds;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One step, whatever version of it. */
    private record Place(String processId, String activityId) {

        static Place of(Step step) {
            return new Place(step.processId(), step.activityId());
        }
    }

    /** The version of a model with this id in the engine; empty when there is none. */
    public Optional<ModelVersion> model(String definitionId) {
        return models.version(definitionId);
    }

    /** The latest version of every model, by name. */
    public List<ModelVersion> models() {
        return models.latest();
    }

    /**
     * Every step in which a case of these bodies waits or has waited, the worst first.
     *
     * @param bodies whose figures the reader may see; none of them sees nothing
     */
    public List<Waiting> of(Set<String> bodies, WaitingAsk ask) {
        var seen = ask.bodiesAmong(bodies);
        if (seen.isEmpty()) {
            return List.of();
        }
        fold.fold();
        var tallies = new HashMap<Place, Tally>();
        addEnded(seen, ask, tallies);
        if (!ask.until().isBefore(calendar.today())) {
            addOpen(seen, ask, tallies);
        }
        return tallies.values().stream().map(Tally::total).sorted(WORST_FIRST).toList();
    }

    /**
     * The steps of all models that have cost the most working days beyond their targets, where something waits now. A
     * step without a target can be judged by nobody.
     *
     * @param most how many at most
     */
    public List<Waiting> bottlenecks(Set<String> bodies, WaitingAsk ask, int most) {
        return of(bodies, ask).stream()
                .filter(step -> step.open() > 0 && step.daysOver() > 0 && step.kind() != StepKind.STAGE)
                .limit(most)
                .toList();
    }

    private void addEnded(Set<String> bodies, WaitingAsk ask, Map<Place, Tally> tallies) {
        var known = steps.byId();
        var conditions = new Conditions();
        conditions.add("w.body_id IN (:bodies)", "bodies", bodies);
        conditions.addIfAsked("p.scheme = :scheme", "scheme", ask.scheme());
        conditions.addIfAsked("p.size = :size", "size", ask.size());
        if (ask.isOfSomeSteps()) {
            known.values().removeIf(step -> !ask.isOf(step));
            if (known.isEmpty()) {
                return;
            }
            conditions.add("w.step_id IN (:steps)", "steps", known.keySet());
        }
        jdbc.sql("SELECT w.step_id, w.queue_days + w.work_days + w.outside_days AS days, COUNT(*) AS stays,"
                        + " SUM(w.queue_days) AS queue, SUM(w.work_days) AS work, SUM(w.outside_days) AS outside"
                        + " FROM waited w "
                        + (ask.isOfSomeCases() ? "JOIN proposal p ON p.number = w.case_number " : "")
                        + "WHERE w.ended_on BETWEEN :from AND :until" + conditions.sql()
                        + " GROUP BY w.step_id, w.queue_days + w.work_days + w.outside_days")
                .params(conditions.parameters())
                .param("from", ask.from())
                .param("until", ask.until())
                .query(row -> {
                    var step = known.get(row.getLong("step_id"));
                    if (step != null) {
                        tallies.computeIfAbsent(Place.of(step), place -> new Tally(step))
                                .addEnded(
                                        step,
                                        row.getInt("days"),
                                        row.getInt("stays"),
                                        row.getLong("queue"),
                                        row.getLong("work"),
                                        row.getLong("outside"));
                    }
                });
    }

    private void addOpen(Set<String> bodies, WaitingAsk ask, Map<Place, Tally> tallies) {
        var stays = history.open(bodies, ask);
        var hands = history.hands(stays);
        var stops = new Stops(holds);
        var reckoning = new Reckoning(calendar);
        var now = clock.instant();
        for (var stay : stays) {
            models.stepOf(stay).ifPresent(step -> {
                var held = hands.getOrDefault(Objects.requireNonNullElse(stay.taskId(), ""), List.of());
                tallies.computeIfAbsent(Place.of(step), place -> new Tally(step))
                        .addOpen(step, reckoning.of(stay, step.kind(), held, stops.of(stay), now));
            });
        }
    }
}
