package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;

class LoanScheduleTests {

    private static final LocalDate PAID_OUT = LocalDate.of(2027, 8, 31);

    @Test
    void sharesALoanOutToThePenny() {
        var schedule = LoanSchedule.of("AW-1", new Money(1_000_001), new LoanTerms(300, 3, 3, 6, 2), PAID_OUT);

        assertThat(schedule)
                .extracting(Instalment::principal)
                .containsExactly(new Money(333_333), new Money(333_333), new Money(333_335));
        assertThat(schedule)
                .extracting(Instalment::dueOn)
                .containsExactly(LocalDate.of(2028, 5, 31), LocalDate.of(2028, 8, 31), LocalDate.of(2028, 11, 30));
    }

    @Test
    void asksInterestOnWhatIsStillOwed() {
        var schedule = LoanSchedule.of("AW-1", pounds(12_000), new LoanTerms(300, 2, 6, 0, 2), PAID_OUT);

        assertThat(schedule).extracting(Instalment::interest).containsExactly(pounds(180), pounds(90));
    }

    @Test
    void roundsHalfAPennyToTheEvenPenny() {
        assertThat(Interest.on(new Money(100), 600, 1)).isEqualTo(Money.ZERO);
        assertThat(Interest.on(new Money(300), 600, 1)).isEqualTo(new Money(2));
        assertThat(Interest.on(new Money(10_000_000_000_00L), 10_000, 12)).isEqualTo(new Money(10_000_000_000_00L));
    }

    @Test
    void countsMoneyAgainstInterestFirst() {
        var instalment = LoanSchedule.of("AW-1", pounds(12_000), new LoanTerms(300, 2, 6, 0, 2), PAID_OUT)
                .get(0);

        var after = instalment.taking(pounds(200));

        assertThat(after.interestPaid()).isEqualTo(pounds(180));
        assertThat(after.principalPaid()).isEqualTo(pounds(20));
        assertThat(after.owed()).isEqualTo(pounds(5_980));
        assertThat(instalment.taking(pounds(9_999)).owed()).isEqualTo(Money.ZERO);
    }
}
