package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class LoanTests {

    private static final FinancialYear NEXT_YEAR = new FinancialYear("2027-28");
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 5);

    private final FundFixture fund = FundFixture.onH2();
    private final FundFixture april = fund.at(APRIL);
    private final String pot = fund.potWith(PotKind.REVENUE_LOAN, pounds(1_000));
    private final String loan = paidOut();

    @Test
    void isPaidBackOutOfTheFund() {
        var repaid = fund.in(() -> fund.repayments.repay(loan, 1, pounds(40), null));

        assertThat(repaid).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.REPAY);
            assertThat(entry.to()).isEqualTo(Balance.OUTSIDE);
        });
        assertThat(fund.in(() -> fund.repayments.repay(loan, 1, pounds(40), null)))
                .isEqualTo(repaid);
        assertHolds(pot, 400, 560);
        var statement = fund.statements.ofAward(loan, FundFixture.TODAY);
        assertThat(statement.paidOut()).isEqualTo(pounds(600));
        assertThat(statement.repaid()).isEqualTo(pounds(40));
        assertThat(statement.recovered()).isEqualTo(Money.ZERO);
        assertThat(fund.awards.get(loan).state()).isEqualTo(AwardState.PAYING);
    }

    @Test
    void isPaidBackToBeLentAgainWhereTheFundRecycles() {
        fund.in(() -> fund.funds.setRecycling("SEIF", true));

        fund.in(() -> fund.repayments.repay(loan, 1, pounds(40), null));

        assertHolds(pot, 440, 560);
    }

    @Test
    void isPaidBackIntoThisYearsPotWhereItsOwnHasLapsed() {
        var next = fund.in(() -> fund.pots.open("SEIF", PotKind.REVENUE_LOAN, NEXT_YEAR, pounds(100)))
                .id();
        fund.in(() -> fund.funds.setRecycling("SEIF", true));
        april.in(() -> april.pots.lapse(pot, THIS_YEAR.lastDay(), "FM/7", "fundManager"));

        var repaid = april.in(() -> april.repayments.repay(loan, 1, pounds(40), null));

        assertThat(repaid).hasSize(1);
        assertThat(april.in(() -> april.repayments.repay(loan, 1, pounds(40), null)))
                .isEqualTo(repaid);
        assertHolds(pot, 0, 560);
        assertHolds(next, 140, 0);
        assertThat(april.reconciliations.ofAll(FundFixture.TODAY, APRIL).faults())
                .isEmpty();
        assertThat(april.statements.ofAward(loan, APRIL).repaid()).isEqualTo(pounds(40));
    }

    @Test
    void isPaidBackNoFurtherThanItWasPaidOut() {
        assertRefused("£600.00 paid", () -> fund.repayments.repay(loan, 1, new Money(600_01), null));
        assertRefused("more than nothing", () -> fund.repayments.repay(loan, 1, Money.ZERO, null));
        assertRefused("counted from 1", () -> fund.repayments.repay(loan, 0, pounds(1), null));
    }

    @Test
    void isCorrectedWhereTheBankSaysOtherwise() {
        var repaid =
                fund.in(() -> fund.repayments.repay(loan, 1, pounds(40), null)).get(0);

        fund.in(() -> fund.corrections.correct(loan, repaid.number(), pounds(4), "A slip of the pen"));

        assertHolds(pot, 400, 596);
        assertThat(fund.statements.ofAward(loan, FundFixture.TODAY).repaid()).isEqualTo(pounds(4));
    }

    @Test
    void isNoGrant() {
        var grants = fund.potWith(pounds(100));
        var grant = fund.agreed(grants, pounds(50));
        fund.in(() -> fund.awards.payTranche(grant, 1, pounds(50)));

        assertRefused("is no loan", () -> fund.repayments.repay(grant, 1, pounds(1), null));
    }

    private String paidOut() {
        var award = fund.agreed(pot, pounds(600));
        fund.in(() -> fund.awards.payTranche(award, 1, pounds(600)));
        return award;
    }

    private void assertHolds(String potId, long available, long paid) {
        assertThat(fund.ledger.balances(potId))
                .isEqualTo(new Balances(pounds(available), Money.ZERO, Money.ZERO, pounds(paid)));
    }

    private void assertRefused(String words, Supplier<?> step) {
        assertThatThrownBy(() -> fund.in(step)).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
