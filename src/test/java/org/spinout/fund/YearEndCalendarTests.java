package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;

/** The year 2055-56 has 29 February in it and ends on a Good Friday, when no office is open. */
class YearEndCalendarTests {

    private static final FinancialYear YEAR = new FinancialYear("2055-56");
    private static final LocalDate LEAP_DAY = LocalDate.of(2056, 2, 29);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2056, 3, 31);

    private final FundFixture fund = FundFixture.onH2();

    @Test
    void endsTheYearOnItsLastDayThoughNoOfficeIsOpen() {
        assertThat(new WorkingDays(fund.clock).isWorkingDay(GOOD_FRIDAY)).isFalse();
        assertThat(YEAR.lastDay()).isEqualTo(GOOD_FRIDAY);
        var onTheDay = fund.at(GOOD_FRIDAY);
        var pot = onTheDay.in(() -> onTheDay.pots.open("SEIF", PotKind.REVENUE_GRANT, YEAR, pounds(100)))
                .id();
        var before = fund.at(GOOD_FRIDAY.minusDays(1));
        var after = fund.at(GOOD_FRIDAY.plusDays(1));

        assertThat(onTheDay.pots
                        .forProduct("SEIF", Product.REVENUE_GRANT, GOOD_FRIDAY)
                        .id())
                .isEqualTo(pot);
        assertThatThrownBy(() -> before.in(() -> before.pots.lapse(pot, GOOD_FRIDAY.minusDays(1), "DH/1", "f")))
                .isInstanceOf(Refusal.class);
        assertThat(after.in(() -> after.pots.lapse(pot, GOOD_FRIDAY, "DH/1", "f")))
                .singleElement()
                .extracting(LedgerEntry::bookedOn)
                .isEqualTo(GOOD_FRIDAY);
        assertThatThrownBy(() -> after.pots.forProduct("SEIF", Product.REVENUE_GRANT, GOOD_FRIDAY.plusDays(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsTheLeapDayAsADayOfItsYear() {
        var onTheDay = fund.at(LEAP_DAY);
        var pot = onTheDay.in(() -> onTheDay.pots.open("SEIF", PotKind.REVENUE_GRANT, YEAR, pounds(100)))
                .id();
        var march = fund.at(LocalDate.of(2056, 3, 1));
        march.in(() -> march.pots.addBudget(pot, "spring", pounds(10)));

        assertThat(march.statements.ofPot(pot, LEAP_DAY).balances().inside()).isEqualTo(pounds(100));
        assertThat(march.statements.ofPot(pot, LEAP_DAY.minusDays(1)).balances().inside())
                .isEqualTo(pounds(0));
        assertThat(march.in(() -> march.periods.close("SEIF", LEAP_DAY, "f")).sum(PotReconciliation::budgetIn))
                .isEqualTo(pounds(100));
        assertThat(march.reconciliations
                        .of("SEIF", LocalDate.of(2056, 3, 1), LocalDate.of(2056, 3, 31))
                        .sum(PotReconciliation::budgetIn))
                .isEqualTo(pounds(10));
    }

    @Test
    void beginsTheNewYearAtMidnightInLondonWhichIsAnHourEarlierOnTheServer() {
        // Summer time begins on 26 March 2056, so 23:30 UTC on the last day is half past midnight in London.
        var lateOnTheServer = GOOD_FRIDAY.atTime(LocalTime.of(23, 30)).toInstant(ZoneOffset.UTC);
        var night = new Postings(fund.jdbc, Clock.fixed(lateOnTheServer, ZoneOffset.UTC));

        assertThat(night.today()).isEqualTo(LocalDate.of(2056, 4, 1));
        assertThat(FinancialYear.of(night.today())).isEqualTo(new FinancialYear("2056-57"));
    }
}
