package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class LoansTests {

    private static final LoanTerms TERMS = new LoanTerms(300, 2, 6, 0, 2);

    private FundFixture fund;
    private String loan;

    /** On H2; {@link MoneyOnPostgresTests} has it on PostgreSQL. */
    FundFixture books() {
        return FundFixture.onH2();
    }

    @BeforeEach
    void payOut() {
        fund = books();
        loan = fund.agreed(fund.potWith(PotKind.REVENUE_LOAN, pounds(50_000)), pounds(12_000));
        fund.in(() -> fund.awards.payTranche(loan, 1, pounds(12_000)));
        fund.in(() -> fund.awards.close(loan));
        fund.in(() -> on(TODAY).open(loan, TERMS));
    }

    @Test
    void drawsUpTheScheduleOnce() {
        var schedule = on(TODAY).of(loan);

        assertThat(fund.in(() -> on(TODAY.plusDays(9)).open(loan, TERMS))).isEqualTo(schedule);
        assertThat(on(TODAY).owed(loan)).isEqualTo(pounds(12_270));
        assertThat(on(TODAY).principalOwed(loan)).isEqualTo(pounds(12_000));
    }

    @Test
    void booksOnlyWhatWasLentInTheLedger() {
        fund.in(() -> receive(TODAY, 6_180, "A"));
        fund.in(() -> receive(TODAY, 6_180, "A"));

        assertThat(fund.ledger.moneyOf(loan).paid()).isEqualTo(pounds(6_000));
        assertThat(on(TODAY).next(loan).orElseThrow().number()).isEqualTo(2);
        fund.in(() -> receive(TODAY, 6_090, "B"));
        assertThat(fund.ledger.moneyOf(loan).paid()).isEqualTo(Money.ZERO);
        assertThat(on(TODAY).next(loan)).isEmpty();
    }

    @Test
    void saysWhatIsInArrears() {
        var dueOn = on(TODAY).of(loan).get(0).dueOn();
        fund.in(() -> receive(TODAY, 180, "A"));

        assertThat(on(dueOn).arrears(loan)).isEqualTo(Money.ZERO);
        assertThat(on(dueOn.plusDays(1)).arrears(loan)).isEqualTo(pounds(6_000));
        assertThat(fund.ledger.moneyOf(loan).paid()).isEqualTo(pounds(12_000));
    }

    @Test
    void putsOffWhatIsStillOwedInTheSameSteps() {
        var later = TODAY.plusYears(1);

        fund.in(() -> {
            on(TODAY).putOff(loan, later);
            return 0;
        });

        assertThat(on(TODAY).of(loan)).extracting(Instalment::dueOn).containsExactly(later, later.plusMonths(6));
    }

    @Test
    void refusesMoreThanIsOwedAndAnotherAmountUnderOneReference() {
        assertThatThrownBy(() -> fund.in(() -> receive(TODAY, 12_271, "A")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£12,270.00");
        fund.in(() -> receive(TODAY, 100, "A"));
        assertThatThrownBy(() -> fund.in(() -> receive(TODAY, 101, "A"))).isInstanceOf(Refusal.Conflict.class);
        assertThat(fund.ledger.moneyOf(loan).paid()).isEqualTo(pounds(12_000));
    }

    private int receive(LocalDate day, long pounds, String reference) {
        on(day).receive(loan, new Receipt(pounds(pounds), day, reference, "fundManager"));
        return 0;
    }

    private Loans on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        return new Loans(fund.jdbc, fund.ledger, fund.at(day).repayments, clock);
    }
}
