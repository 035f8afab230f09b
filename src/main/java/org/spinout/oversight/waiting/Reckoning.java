package org.spinout.oversight.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Pause;

/** Counts the working days of stays. One is for one go over many stays: it remembers the spans it has counted. */
final class Reckoning {

    /** Whoever hands a task on takes one name off and puts another on at the same moment. */
    private static final Comparator<Hand> IN_TIME =
            Comparator.comparing(Hand::at).thenComparing(Hand::taken);

    private final WorkingDays calendar;
    private final Map<Span, Integer> counted = new HashMap<>();

    /** From a day in London to another. */
    private record Span(LocalDate from, LocalDate until) {}

    Reckoning(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * The working days of a stay from its start to its end.
     *
     * @param kind what is done in the step
     * @param hands when names were put on its task and taken off it, in any order
     * @param pauses when the clocks of its case stood still
     * @param until up to when to count what is still open
     */
    Spent of(Activity stay, StepKind kind, List<Hand> hands, List<Pause> pauses, Instant until) {
        var end = stay.endedAt() == null ? until : stay.endedAt();
        if (kind != StepKind.TASK) {
            return new Spent(0, 0, days(stay.startedAt(), end, pauses));
        }
        var queue = 0;
        var work = 0;
        var since = stay.startedAt();
        var inHand = startsInHand(stay, hands);
        for (var hand : hands.stream().sorted(IN_TIME).toList()) {
            var at = clip(hand.at(), since, end);
            var passed = days(since, at, pauses);
            queue += inHand ? 0 : passed;
            work += inHand ? passed : 0;
            since = at;
            inHand = hand.taken();
        }
        var rest = days(since, end, pauses);
        return inHand ? new Spent(queue, work + rest, 0) : new Spent(queue + rest, work, 0);
    }

    private static boolean startsInHand(Activity stay, List<Hand> hands) {
        return hands.stream().min(IN_TIME).map(first -> !first.taken()).orElse(stay.assignee() != null);
    }

    private int days(Instant from, Instant until, List<Pause> pauses) {
        var days = between(from, until);
        for (var pause : pauses) {
            var stopped = clip(pause.from(), from, until);
            var wentOn = clip(Objects.requireNonNullElse(pause.until(), until), from, until);
            days -= between(stopped, wentOn);
        }
        return Math.max(0, days);
    }

    private int between(Instant from, Instant until) {
        return until.isAfter(from)
                ? counted.computeIfAbsent(
                        new Span(calendar.dateOf(from), calendar.dateOf(until)),
                        span -> calendar.between(span.from(), span.until()))
                : 0;
    }

    private static Instant clip(Instant moment, Instant from, Instant until) {
        if (moment.isBefore(from)) {
            return from;
        }
        return moment.isAfter(until) ? until : moment;
    }
}
