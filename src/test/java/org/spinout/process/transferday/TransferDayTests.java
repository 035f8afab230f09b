package org.spinout.process.transferday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The moments before a transfer, and the calendar's traps. */
@SpinoutTest
class TransferDayTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PlannedTransfer planned;

    @Autowired
    private TransferDay transferDay;

    @ParameterizedTest(name = "{1} {2} before {0} ends {3}: {4}")
    @CsvSource(textBlock = """
            2027-04-01, 28,  days,    2027-03-04T23:59:00Z, an ordinary month
            2027-04-01,  3,  days,    2027-03-29T22:59:00Z, clocks went forward on the 28th
            2027-04-01,  5,  days,    2027-03-27T23:59:00Z, and had not yet
            2026-11-01,  7,  days,    2026-10-25T23:59:00Z, clocks went back that very night
            2026-11-01,  8,  days,    2026-10-24T22:59:00Z, and had not yet
            2028-03-01,  1,  days,    2028-02-29T23:59:00Z, 29 February
            2027-03-01,  1,  days,    2027-02-28T23:59:00Z, no 29 February
            2028-03-28, 28,  days,    2028-02-29T23:59:00Z, liability information on 29 February
            2027-01-01,  1,  days,    2026-12-31T23:59:00Z, year end
            2027-01-01,  0,  days,    2027-01-01T23:59:00Z, the day itself
            2027-04-01,  3,  working, 2027-03-25T17:00:00Z, Good Friday and Easter Monday lie on the other side
            2027-03-31,  2,  working, 2027-03-25T17:00:00Z, over Easter
            2027-03-30,  1,  working, 2027-03-25T17:00:00Z, the Thursday before Easter
            2026-12-29,  1,  working, 2026-12-24T17:00:00Z, Boxing Day is given back on the Monday
            2027-01-04,  2,  working, 2026-12-30T17:00:00Z, New Year
            2027-05-04,  1,  working, 2027-04-30T16:00:00Z, the May bank holiday
            2026-10-26,  1,  working, 2026-10-23T16:00:00Z, clocks went back at the weekend
            2027-03-27,  0,  working, 2027-03-25T17:00:00Z, a Saturday after Good Friday
            2026-10-01,  0,  working, 2026-10-01T16:00:00Z, a working day itself
            """)
    void countsBackFromTheTransfer(LocalDate transfer, int count, String unit, String expected, String why) {
        var before = new DaysBefore(unit.equals("working"), String.valueOf(count));

        var moment = planned.supposing("SP-2026-7000", transfer, () -> transferDay.moment("SP-2026-7000", before));

        assertThat(moment).as(why).hasValueSatisfying(found -> assertThat(found).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"2014-04-30, 2014-04-16T22:59:00Z", "2014-05-01, 2014-04-03T22:59:00Z"})
    void asksTheLawOfTheDayOfTheTransfer(LocalDate transfer, String expected) {
        var number = TransferCase.small(application).number;
        var before = new DaysBefore(false, "employeeLiabilityInformationDays");

        assertThat(planned.supposing(number, transfer, () -> transferDay.moment(number, before)))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(expected));
    }

    @Test
    void knowsNoMomentBeforeATransferWithoutADate() {
        assertThat(transferDay.moment("SP-2026-7000", new DaysBefore(false, "28")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "4 weeks", "1000"})
    void refusesAmountsThatAreNone(String amount) {
        assertThatThrownBy(() -> new DaysBefore(true, amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATaskThatCountsBothKindsOfDays() {
        assertThatThrownBy(() -> DaysBefore.of("28", "5")).isInstanceOf(IllegalArgumentException.class);
    }
}
