package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Refusal;

class WorkingDaysTests {

    private final WorkingDays days = at("2026-06-01T09:00:00Z");

    @ParameterizedTest(name = "{0} and {1} working days is {2}: {3}")
    @CsvSource({
        "2026-06-01, 1, 2026-06-02, the day itself does not count",
        "2026-06-05, 1, 2026-06-08, a weekend lies between",
        "2026-06-06, 1, 2026-06-08, counted from a Saturday",
        "2026-06-07, 1, 2026-06-08, counted from a Sunday",
        "2026-06-01, 0, 2026-06-01, nought from a working day",
        "2026-06-06, 0, 2026-06-08, nought from a weekend",
        "2026-12-25, 0, 2026-12-29, nought from Christmas",
        "2026-04-02, 1, 2026-04-07, over Easter",
        "2026-04-02, 2, 2026-04-08, over Easter and on",
        "2026-12-24, 1, 2026-12-29, Boxing Day is taken on Monday",
        "2021-12-24, 1, 2021-12-29, Christmas and Boxing Day both taken later",
        "2011-12-30, 1, 2012-01-03, New Year's Day is taken on Monday",
        "2012-06-01, 1, 2012-06-06, Diamond Jubilee",
        "2012-05-25, 1, 2012-05-28, no holiday on the usual last Monday of May",
        "2022-06-01, 1, 2022-06-06, Platinum Jubilee",
        "2022-09-16, 1, 2022-09-20, state funeral",
        "2023-05-05, 1, 2023-05-09, coronation",
        "2011-04-21, 3, 2011-04-28, Easter and before the royal wedding",
        "2011-04-21, 4, 2011-05-03, Easter and the royal wedding and May Day",
        "2026-12-31, 1, 2027-01-04, 31 December is a working day and the year turns",
        "2026-12-30, 1, 2026-12-31, to 31 December",
        "2026-06-01, 20, 2026-06-29, four weeks",
        "2026-06-02, -1, 2026-06-01, back one",
        "2026-06-08, -1, 2026-06-05, back over a weekend",
        "2026-06-07, -1, 2026-06-05, back from a Sunday",
        "2026-04-07, -1, 2026-04-02, back over Easter",
        "2026-01-02, -2, 2025-12-30, back over the year",
    })
    void countsWorkingDays(LocalDate from, int count, LocalDate expected, String why) {
        assertThat(days.plus(from, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-06-01, 2026-06-01, 0",
        "2026-06-01, 2026-06-02, 1",
        "2026-06-05, 2026-06-07, 0",
        "2026-06-05, 2026-06-08, 1",
        "2026-04-02, 2026-04-07, 1",
        "2026-06-08, 2026-06-05, -1",
        "2026-06-07, 2026-06-06, 0",
        "2026-12-31, 2027-01-04, 1",
        "2026-01-01, 2026-12-31, 253",
    })
    void countsWhatLiesBetween(LocalDate from, LocalDate to, int expected) {
        assertThat(days.between(from, to)).isEqualTo(expected);
    }

    @Test
    void betweenUndoesPlus() {
        for (var from = LocalDate.of(2025, 12, 20); from.isBefore(LocalDate.of(2026, 1, 10)); from = from.plusDays(1)) {
            for (var count = -12; count <= 12; count++) {
                if (count != 0) {
                    assertThat(days.between(from, days.plus(from, count)))
                            .as("%s and %s", from, count)
                            .isEqualTo(count);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} and {1} days is due {2}")
    @CsvSource({
        // Winter: London is on universal time.
        "2026-01-05T09:00:00Z, 1, 2026-01-06T17:00:00Z",
        // Over the clock change of 29 March 2026: 17:00 in London is 16:00 universal time from then on.
        "2026-03-27T09:00:00Z, 1, 2026-03-30T16:00:00Z",
        // And back on 25 October 2026.
        "2026-10-23T09:00:00Z, 1, 2026-10-26T17:00:00Z",
        // Half past eleven at night in universal time is the next day in a London summer.
        "2026-06-01T23:30:00Z, 1, 2026-06-03T16:00:00Z",
        // In winter it is not.
        "2026-01-05T23:30:00Z, 1, 2026-01-06T17:00:00Z",
        "2026-12-31T23:30:00Z, 1, 2027-01-04T17:00:00Z",
    })
    void isDueWhenOfficesCloseInLondon(Instant from, int count, Instant expected) {
        assertThat(days.due(from, count)).isEqualTo(expected);
    }

    @Test
    void tellsTheDateInLondon() {
        assertThat(at("2026-06-01T23:30:00Z").today()).isEqualTo("2026-06-02");
        assertThat(at("2026-12-31T23:30:00Z").today()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest(name = "between {0} and {1} are {2} clear days")
    @CsvSource({
        "2026-06-01, 2026-06-05, 3",
        "2026-06-01, 2026-06-04, 2",
        "2026-06-01, 2026-06-02, 0",
        "2026-06-01, 2026-06-01, 0",
        "2026-06-05, 2026-06-01, 0",
        "2026-12-30, 2027-01-03, 3",
        // Clear days are days of the calendar: Good Friday and the weekend count.
        "2026-04-02, 2026-04-06, 3",
    })
    void countsClearDaysOfNotice(LocalDate given, LocalDate meeting, int expected) {
        assertThat(WorkingDays.clearDays(given, meeting)).isEqualTo(expected);
    }

    @Test
    void findsTheFirstDateWithEnoughNotice() {
        var given = LocalDate.of(2026, 6, 1);

        var earliest = WorkingDays.afterClearDays(given, 3);

        assertThat(earliest).isEqualTo("2026-06-05");
        assertThat(WorkingDays.clearDays(given, earliest)).isEqualTo(3);
    }

    @Test
    void refusesToCountForGenerations() {
        var from = LocalDate.of(2026, 6, 1);

        assertThatThrownBy(() -> days.plus(from, 10_001)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> days.plus(from, Integer.MIN_VALUE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> days.between(from, LocalDate.MAX)).isInstanceOf(Refusal.class);
    }

    private static WorkingDays at(String instant) {
        return new WorkingDays(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
