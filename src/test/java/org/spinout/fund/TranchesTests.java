package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class TranchesTests {

    private FundFixture fund;
    private Tranches tranches;
    private String award;

    /** On H2; {@link MoneyOnPostgresTests} has it on PostgreSQL. */
    FundFixture books() {
        return FundFixture.onH2();
    }

    @BeforeEach
    void agree() {
        fund = books();
        award = fund.agreed(fund.potWith(pounds(500_000)), pounds(30_000));
        tranches = on(TODAY);
    }

    @Test
    void paysEachTrancheInItsTurnAndOnce() {
        plan(line(10_000, 0, TODAY), line(20_000, 0, TODAY));

        fund.in(() -> tranches.pay(award, 1, Money.ZERO));
        fund.in(() -> tranches.pay(award, 1, Money.ZERO));

        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(10_000));
        assertThat(tranches.next(award).orElseThrow().number()).isEqualTo(2);
        fund.in(() -> tranches.pay(award, 2, Money.ZERO));
        assertThat(tranches.next(award)).isEmpty();
        assertThat(fund.ledger.moneyOf(award).committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void countsOnFromAPaymentMadeOnSignature() {
        fund.in(() -> fund.awards.payTranche(award, 1, pounds(10_000)));

        assertThat(plan(line(20_000, 0, TODAY))).extracting(Tranche::number).containsExactly(2);
    }

    @Test
    void refusesAScheduleOfMoreOrLessThanIsPromised() {
        assertThatThrownBy(() -> plan(line(30_001, 0, TODAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£30,000.00");
        assertThatThrownBy(() -> plan(line(29_999, 0, TODAY))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan(line(10_000, 0, TODAY.plusDays(1)), line(20_000, 0, TODAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tranche 2");
        assertThat(tranches.of(award)).isEmpty();
    }

    @Test
    void refusesALineOfNothingOrLess() {
        assertThatThrownBy(() -> line(0, 0, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> line(-1, 0, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> line(1, -1, TODAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void paysNothingBeforeItsDayOrOutOfTurn() {
        plan(line(10_000, 0, TODAY.plusDays(1)), line(20_000, 0, TODAY.plusDays(1)));

        assertThatThrownBy(() -> fund.in(() -> tranches.pay(award, 1, Money.ZERO)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("due on");
        assertThatThrownBy(() -> fund.in(() -> tranches.pay(award, 2, Money.ZERO)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("not the next");
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void paysNothingWithoutTheMoneyOfOthers() {
        plan(line(30_000, 5_000, TODAY));

        assertThatThrownBy(() -> fund.in(() -> tranches.pay(award, 1, new Money(499_999))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£4,999.99");

        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(Money.ZERO);
        fund.in(() -> tranches.pay(award, 1, pounds(5_000)));
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(pounds(30_000));
    }

    @Test
    void paysNothingFromThePotOfAnotherYear() {
        var nextYear = LocalDate.of(2027, 4, 1);
        plan(line(30_000, 0, nextYear));
        var later = on(nextYear);

        assertThat(later.isOfThisYear(award)).isFalse();
        assertThatThrownBy(() -> fund.in(() -> later.pay(award, 1, Money.ZERO)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("Carry it forward");
        assertThat(tranches.of(award).get(0).year()).isEqualTo(new FinancialYear("2027-28"));
    }

    @Test
    void putsANewScheduleInThePlaceOfWhatIsNotPaid() {
        plan(line(10_000, 0, TODAY), line(20_000, 0, TODAY));
        fund.in(() -> tranches.pay(award, 1, Money.ZERO));

        var amended = plan(line(5_000, 0, TODAY), line(15_000, 0, TODAY.plusDays(90)));

        assertThat(amended).extracting(Tranche::number).containsExactly(3, 4);
        assertThat(tranches.next(award).orElseThrow().amount()).isEqualTo(pounds(5_000));
    }

    @Test
    void paysNothingOfAnAwardThatHasEnded() {
        plan(line(30_000, 0, TODAY));
        fund.in(() -> fund.awards.close(award));

        assertThat(tranches.next(award)).isEmpty();
        assertThatThrownBy(() -> fund.in(() -> tranches.pay(award, 1, Money.ZERO)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(fund.ledger.moneyOf(award).paid()).isEqualTo(Money.ZERO);
    }

    private List<Tranche> plan(PlannedTranche... lines) {
        return fund.in(() -> tranches.plan(award, List.of(lines)));
    }

    private static PlannedTranche line(long pounds, long match, LocalDate day) {
        return new PlannedTranche("The lease is signed", pounds(pounds), pounds(match), day);
    }

    private Tranches on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(Award.LONDON).toInstant(), Award.LONDON);
        return new Tranches(fund.jdbc, fund.awards, fund.ledger, fund.pots, clock);
    }
}
