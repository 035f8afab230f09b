package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.contract.AwardRoute;
import org.spinout.organisation.BodyKind;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class StandstillsTests {

    @Autowired
    private Standstills standstills;

    @Autowired
    private WorkingTime workingTime;

    @ParameterizedTest(name = "{0}: a notice of {1} can be answered until {2}")
    @CsvSource(textBlock = """
            an ordinary Monday,           2026-03-02, 2026-03-13
            a Friday,                     2026-03-06, 2026-03-18
            a Saturday,                   2026-03-07, 2026-03-18
            over the clock's change,      2026-03-20, 2026-04-01
            over Easter,                  2026-03-27, 2026-04-10
            begins on Good Friday,        2026-04-02, 2026-04-16
            over the first May holiday,   2026-05-01, 2026-05-14
            over the August holiday,      2026-08-26, 2026-09-09
            before the clock's change,    2026-10-12, 2026-10-23
            over the change in October,   2026-10-20, 2026-11-02
            over Christmas and New Year,  2026-12-18, 2027-01-04
            over 29 February,             2028-02-25, 2028-03-08
            """)
    void countsFromTheDayAfterTheDayAfter(String when, LocalDate publishedOn, LocalDate lastDay) {
        assertThat(standstills.lastDay(AwardRoute.MOST_SUITABLE_PROVIDER, BodyKind.ICB, publishedOn))
                .as(when)
                .contains(lastDay);
        assertThat(standstills.lastDayForRepresentations(BodyKind.ICB, publishedOn))
                .as("one place counts")
                .contains(lastDay);
    }

    @ParameterizedTest(name = "the end of {0} in London is {1}")
    @CsvSource({
        "2026-03-13, 2026-03-14T00:00:00Z",
        "2026-04-01, 2026-04-01T23:00:00Z",
        "2026-10-23, 2026-10-23T23:00:00Z",
        "2026-11-02, 2026-11-03T00:00:00Z"
    })
    void endsAtMidnightInLondon(LocalDate lastDay, Instant over) {
        var asFormsHoldIt = Date.from(lastDay.atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(workingTime.atEndOf(asFormsHoldIt).toInstant()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-11", "2026-03-07, 2026-03-18", "2026-04-02, 2026-04-15"})
    void countsTheDayOfPublicationUnderTheProcurementAct(LocalDate publishedOn, LocalDate lastDay) {
        assertThat(standstills.lastDay(AwardRoute.RESERVED_COMPETITION, BodyKind.COUNCIL, publishedOn))
                .contains(lastDay);
    }

    @Test
    void knowsNoneWhereTheLawDoesNot() {
        var monday = LocalDate.of(2026, 3, 2);

        assertThat(standstills.lastDay(AwardRoute.DIRECT_AWARD_A, BodyKind.ICB, monday))
                .isEmpty();
        assertThat(standstills.lastDay(AwardRoute.UNCONTESTED, BodyKind.PCT, monday))
                .isEmpty();
        assertThat(standstills.lastDay(AwardRoute.MOST_SUITABLE_PROVIDER, BodyKind.PCT, monday))
                .isEmpty();
        assertThat(standstills.lastDay(AwardRoute.COMPETITIVE_PROCESS, BodyKind.ICB, LocalDate.of(2023, 12, 29)))
                .isEmpty();
        assertThat(standstills.lastDay(AwardRoute.OPEN_COMPETITION, BodyKind.COUNCIL, LocalDate.of(2025, 2, 21)))
                .isEmpty();
    }
}
