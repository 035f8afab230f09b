package org.spinout.oversight.forecast;

import static org.spinout.proposal.ProposalState.BEFORE_BOARD;
import static org.spinout.proposal.ProposalState.CASE_RESUBMITTED;
import static org.spinout.proposal.ProposalState.CASE_SUBMITTED;
import static org.spinout.proposal.ProposalState.DEFERRED;
import static org.spinout.proposal.ProposalState.EXPRESSION_SUBMITTED;
import static org.spinout.proposal.ProposalState.IN_ASSURANCE;
import static org.spinout.proposal.ProposalState.IN_FINAL_ASSURANCE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Pause;
import org.spinout.proposal.ProposalState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days those who decide take, by the same estimator as {@link FinishDates}: from the day a case comes
 * before them to the day it leaves them with a decision. A case that was withdrawn or given up meanwhile is counted as
 * open until then. Time in which it was held is not counted.
 */
@Component
@Transactional(readOnly = true)
public class DecisionTimes {

    private static final String STEPS = """
            SELECT proposal.number, proposal_step.from_state, proposal_step.to_state, proposal_step.moved_at
            FROM proposal JOIN proposal_step ON proposal_step.case_number = proposal.number
            WHERE proposal.body_id IN (:bodies)
                AND (proposal_step.from_state IN (:waiting) OR proposal_step.to_state IN (:waiting))
            ORDER BY proposal.number, proposal_step.step
            """;

    private final JdbcClient jdbc;
    private final Holds holds;
    private final WorkingDays days;
    private final Clock clock;
    private final int leastCases;

    DecisionTimes(
            JdbcClient jdbc,
            Holds holds,
            WorkingDays days,
            Clock clock,
            @Value("${spinout.forecast.least-cases}") int leastCases) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.days = days;
        this.clock = clock;
        this.leastCases = leastCases;
    }

    /** Who a case waits for. */
    private enum Decider {
        HOST("The host, on the expression of interest", EXPRESSION_SUBMITTED),
        SPONSOR("The sponsor, on the business case", CASE_SUBMITTED, CASE_RESUBMITTED),
        ASSURERS("The assurers", IN_ASSURANCE, IN_FINAL_ASSURANCE),
        BOARD("The board", BEFORE_BOARD, DEFERRED);

        private final String who;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<ProposalState> states;

        Decider(String who, ProposalState... states) {
            this.who = who;
            this.states = Set.of(states);
        }

        static @Nullable Decider of(ProposalState state) {
            return Arrays.stream(values())
                    .filter(one -> one.states.contains(state))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record Row(String number, ProposalState from, ProposalState to, Instant at) {}

    /** For everybody who decides, in the order of a case's way. @param bodies whose cases are counted; not empty */
    public List<DecisionTime> of(Set<String> bodies) {
        var everHeld = Set.copyOf(jdbc.sql("SELECT DISTINCT case_number FROM case_hold")
                .query(String.class)
                .list());
        var now = clock.instant();
        var time = new WorkedTime(days, now);
        var all = new EnumMap<Decider, Durations>(Decider.class);
        steps(bodies).stream().collect(Collectors.groupingBy(Row::number)).forEach((number, steps) -> {
            var pauses = everHeld.contains(number) ? holds.pauses(number) : List.<Pause>of();
            var longest = new EnumMap<Decider, Integer>(Decider.class);
            for (var wait : waits(steps)) {
                var until = wait.until() == null ? now : wait.until();
                var length = time.between(wait.from(), until, pauses);
                all.computeIfAbsent(wait.decider(), one -> new Durations()).add(length, wait.decided());
                longest.merge(wait.decider(), length, Math::max);
            }
            longest.forEach((decider, length) ->
                    all.computeIfAbsent(decider, one -> new Durations()).addCase(length));
        });
        return Arrays.stream(Decider.values())
                .map(one -> told(one, all.getOrDefault(one, new Durations())))
                .toList();
    }

    /** A time in which a case waited for somebody. */
    private record Wait(
            Decider decider, Instant from, @Nullable Instant until, boolean decided) {}

    private static List<Wait> waits(List<Row> steps) {
        var waits = new ArrayList<Wait>();
        Decider before = null;
        var since = Instant.EPOCH;
        for (var step : steps) {
            var next = Decider.of(step.to());
            if (next == before) {
                continue;
            }
            if (before != null) {
                waits.add(new Wait(before, since, step.at(), !Stay.isGivenUp(step.to())));
            }
            before = next;
            since = step.at();
        }
        if (before != null) {
            waits.add(new Wait(before, since, null, false));
        }
        return waits;
    }

    private DecisionTime told(Decider decider, Durations durations) {
        var cases = durations.casesLastingAtLeast(0);
        var estimate = new ProductLimit(durations, 0);
        var decided =
                estimate.steps().stream().mapToLong(ProductLimit.Step::finished).sum();
        return new DecisionTime(
                decider.who,
                cases,
                decided,
                cases < leastCases ? null : orNull(estimate.daysUntil(0.5)),
                cases < leastCases ? null : orNull(estimate.daysUntil(0.8)));
    }

    private static @Nullable Integer orNull(OptionalInt days) {
        return days.isEmpty() ? null : days.getAsInt();
    }

    private List<Row> steps(Set<String> bodies) {
        var waiting = Arrays.stream(Decider.values())
                .flatMap(one -> one.states.stream())
                .map(Enum::name)
                .toList();
        return jdbc.sql(STEPS)
                .param("bodies", bodies)
                .param("waiting", waiting)
                .query((row, index) -> new Row(
                        row.getString("number"),
                        ProposalState.valueOf(row.getString("from_state")),
                        ProposalState.valueOf(row.getString("to_state")),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
