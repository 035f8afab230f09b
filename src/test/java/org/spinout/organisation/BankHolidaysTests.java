package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTests {

    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();

    /** Every weekday holiday of a year, as published: nothing missing, nothing too many. */
    @ParameterizedTest
    @CsvSource({
        "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        "2008, 01-01 03-21 03-24 05-05 05-26 08-25 12-25 12-26",
        "2009, 01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28",
        "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    })
    void knowsEveryHolidayOfTheYear(int year, String expected) {
        var published = Arrays.stream(expected.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList();

        assertThat(weekdaysOf(year).filter(holidays::include)).containsExactlyElementsOf(published);
    }

    @Test
    void keepsToTheEnglishCalendar() {
        assertThat(holidays.include(LocalDate.of(2026, 3, 17))).isFalse();
        assertThat(holidays.include(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(holidays.include(LocalDate.of(2026, 8, 3))).isFalse();
    }

    @Test
    void takesCorrectionsFromAFile() throws IOException {
        var corrected = BankHolidays.correctedBy(
                new StringReader("2027-07-01 = added: a proclaimed day\n2027-08-30 = removed: moved"));

        assertThat(corrected.include(LocalDate.of(2027, 7, 1))).isTrue();
        assertThat(corrected.include(LocalDate.of(2027, 8, 30))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-01 = a proclaimed day", "1 July 2027 = added: a proclaimed day"})
    void doesNotStartWithACorrectionItCannotRead(String line) {
        assertThatThrownBy(() -> BankHolidays.correctedBy(new StringReader(line)))
                .isInstanceOfAny(IllegalArgumentException.class, java.time.format.DateTimeParseException.class);
    }

    private static Stream<LocalDate> weekdaysOf(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}
