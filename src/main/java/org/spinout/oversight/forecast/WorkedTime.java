package org.spinout.oversight.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Pause;

/** Counts the working days of many stays; each day of the calendar is looked at once. */
final class WorkedTime {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final WorkingDays days;
    private final Instant now;
    private final List<Integer> upTo = new ArrayList<>(List.of(0));

    WorkedTime(WorkingDays days, Instant now) {
        this.days = days;
        this.now = now;
    }

    /** How many working days passed from one moment to another, without those in which the case was held. */
    int between(Instant from, Instant until, List<Pause> pauses) {
        var counted = days(from, until);
        for (var pause : pauses) {
            var end = pause.until() == null ? now : pause.until();
            counted -= days(later(from, pause.from()), earlier(until, end));
        }
        return Math.max(0, counted);
    }

    private int days(Instant from, Instant until) {
        return from.isBefore(until) ? count(days.dateOf(until)) - count(days.dateOf(from)) : 0;
    }

    /** The working days after the first day up to and including this one. */
    private synchronized int count(LocalDate day) {
        var index = Math.toIntExact(Math.max(0, day.toEpochDay() - FIRST.toEpochDay()));
        while (upTo.size() <= index) {
            var isWorkingDay = days.isWorkingDay(FIRST.plusDays(upTo.size()));
            upTo.add(upTo.get(upTo.size() - 1) + (isWorkingDay ? 1 : 0));
        }
        return upTo.get(index);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
