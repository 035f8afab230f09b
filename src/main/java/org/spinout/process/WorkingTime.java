package org.spinout.process;

import java.time.LocalDate;
import java.util.Date;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/** Moments for the timers in models. Every wait is counted in working days of England and Wales. */
@Component
@InModels
public class WorkingTime {

    private final WorkingDays days;

    WorkingTime(WorkingDays days) {
        this.days = days;
    }

    /** The close of business, 17:00 in London, so many working days from now. */
    public Date after(int workingDays) {
        return Date.from(
                days.due(days.today().atTime(12, 0).atZone(WorkingDays.LONDON).toInstant(), workingDays));
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
