package org.spinout.organisation;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The calendar every target, clock and notice of the house is counted by: Monday to Friday, without the bank holidays of
 * England and Wales. A day is a day in London, where midnight is an hour earlier than on the server's clock in summer.
 *
 * <p>The day something happens never counts; the first day counted is the next working day. So {@code plus} and
 * {@code between} undo one another: {@code between(from, plus(from, n)) == n}.
 */
@Component
public class WorkingDays {

    /** The zone in which legal days begin and end. */
    public static final ZoneId LONDON = Days.LONDON;

    /** A working day ends for a target when offices close. */
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    /** Forty years of working days: no target is longer, and a slip of the keyboard should not search the calendar. */
    private static final int MOST_DAYS = 10_000;

    private final Clock clock;
    private final BankHolidays holidays;

    @Autowired
    public WorkingDays(Clock clock) {
        this(clock, BankHolidays.ofEnglandAndWales());
    }

    WorkingDays(Clock clock, BankHolidays holidays) {
        this.clock = clock;
        this.holidays = holidays;
    }

    /** The date it is now in London. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The date it was, or will be, in London at that instant. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    public boolean isWorkingDay(LocalDate date) {
        var weekday = date.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.include(date);
    }

    /**
     * The working day that many working days after a date, or before it when {@code days} is negative. Nought working
     * days from a date is that date where it is a working day, and otherwise the next one that is.
     *
     * @throws Refusal when that is more than 10,000 days away
     */
    public LocalDate plus(LocalDate from, int days) {
        if (days > MOST_DAYS || days < -MOST_DAYS) {
            throw new Refusal(days + " working days is more than the " + MOST_DAYS + " that can be counted.");
        }
        var step = days < 0 ? -1 : 1;
        var date = from;
        for (var left = Math.abs(days); left > 0; ) {
            date = date.plusDays(step);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is the
     * earlier: then those before {@code from} down to and including {@code to}.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to, from.minusDays(1));
        }
        return count(from.plusDays(1), to);
    }

    /** 17:00 in London on the working day that many working days after the London date of {@code from}. */
    public Instant due(Instant from, int days) {
        return plus(dateOf(from), days).atTime(CLOSE).atZone(LONDON).toInstant();
    }

    /**
     * Where a date goes whose clock stood still from one moment to another. One that is counted in working days, for it is
     * the close of business or the last moment of a working day, moves by the working days that passed meanwhile and
     * stays such a moment; any other moves by the time that passed.
     */
    public Instant afterPause(Instant date, Instant from, Instant until) {
        var local = date.atZone(LONDON);
        var isMidnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        var lastDay = isMidnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        if (!isWorkingDay(lastDay) || !(isMidnight || local.toLocalTime().equals(CLOSE))) {
            return date.plus(Duration.between(from, until));
        }
        var moved = plus(lastDay, between(dateOf(from), dateOf(until)));
        return (isMidnight
                        ? moved.plusDays(1).atStartOfDay(LONDON)
                        : moved.atTime(CLOSE).atZone(LONDON))
                .toInstant();
    }

    /**
     * How many clear days lie between two dates: days strictly between, weekends and holidays included, neither the day a
     * notice is given nor the day of the meeting. None when {@code to} is not after {@code from}.
     */
    public static int clearDays(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) - 1);
    }

    /** The first date with at least that many clear days between it and {@code from}. */
    public static LocalDate afterClearDays(LocalDate from, int clearDays) {
        return from.plusDays(clearDays + 1L);
    }

    private int count(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last);
        if (days > MOST_DAYS * 2L) {
            throw new Refusal("From " + first + " to " + last + " are more days than can be counted.");
        }
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
