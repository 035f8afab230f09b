package org.spinout.process;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Moments for the timers in models. Every wait is counted in working days of England and Wales. */
@Component
@InModels
public class WorkingTime {

    private final WorkingDays days;
    private final Clock clock;

    WorkingTime(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The close of business, 17:00 in London, so many working days from now. */
    public Date after(int workingDays) {
        return Date.from(
                days.due(days.today().atTime(12, 0).atZone(WorkingDays.LONDON).toInstant(), workingDays));
    }

    /** The same time of day so many working days before this moment, or half way to it where that is already past. */
    public Date before(Date moment, int workingDays) {
        var due = moment.toInstant().atZone(WorkingDays.LONDON);
        var early = due.with(days.plus(due.toLocalDate(), -workingDays)).toInstant();
        var now = clock.instant();
        return Date.from(
                early.isAfter(now)
                        ? early
                        : now.plus(Duration.between(now, moment.toInstant()).dividedBy(2)));
    }

    /** The first moment of the day, in London, on which this date falls. */
    public Date atStartOf(Date date) {
        return Date.from(dayOf(date).atStartOfDay(WorkingDays.LONDON).toInstant());
    }

    /** The last moment of the day before next day's midnight in London: what a long-stop date means. */
    public Date atEndOf(Date date) {
        return Date.from(
                dayOf(date).plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant());
    }

    /**
     * The day somebody wrote in a form. The engine reads a day as midnight of the machine's own clock, which is UTC; so
     * the day is read back in UTC and not in London.
     */
    public static LocalDate dayOf(Date date) {
        return date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
    }
}
