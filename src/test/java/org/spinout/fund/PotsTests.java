package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class PotsTests {

    private final FundFixture fund = FundFixture.onH2();
    private final Pots pots = fund.pots;

    @Test
    void belongToAFundThatIsThereFromTheStart() {
        assertThat(fund.funds.all())
                .containsExactly(Fund.MUTUALS_SUPPORT_PROGRAMME, Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND);
    }

    @Test
    void belongToAFundThatIsRegisteredOnce() {
        var other = new Fund("MSP", "Mutuals Support Programme");

        fund.in(() -> fund.funds.register(other));
        fund.in(() -> fund.funds.register(other));

        assertThat(fund.funds.all()).containsExactly(other, Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND);
        assertThatThrownBy(() -> fund.funds.register(new Fund("MSP", "Something else")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("Mutuals Support Programme");
        assertThatThrownBy(() -> fund.in(() -> pots.open("ABC", PotKind.REVENUE_LOAN, THIS_YEAR, pounds(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no fund ABC");
    }

    @Test
    void openOnceWithABudgetInTheLedger() {
        var pot = fund.in(() -> pots.open("SEIF", PotKind.CAPITAL_LOAN, THIS_YEAR, pounds(26_000_000)));
        var again = fund.in(() -> pots.open("SEIF", PotKind.CAPITAL_LOAN, THIS_YEAR, pounds(26_000_000)));

        assertThat(again).isEqualTo(pot).isEqualTo(pots.get(pot.id()));
        assertThat(pots.all()).containsExactly(pot);
        assertThat(fund.ledger.entriesOfPot(pot.id())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.BUDGET);
            assertThat(entry.amount()).isEqualTo(pounds(26_000_000));
        });
        assertThatThrownBy(() -> fund.in(() -> pots.open("SEIF", PotKind.CAPITAL_LOAN, THIS_YEAR, pounds(1))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void openWithMoreThanNothingOrNotAtAll() {
        assertThatThrownBy(() -> fund.in(() -> pots.open("SEIF", PotKind.CAPITAL_LOAN, THIS_YEAR, Money.ZERO)))
                .isInstanceOf(Refusal.class);
        assertThat(pots.all()).isEmpty();
    }

    @Test
    void takeFurtherBudgetsEachOnce() {
        var pot = fund.potWith(pounds(1_000));

        fund.in(() -> pots.addBudget(pot, "spring supplementary", pounds(200)));
        fund.in(() -> pots.addBudget(pot, "spring supplementary", pounds(200)));

        assertThat(fund.ledger.balances(pot).available()).isEqualTo(pounds(1_200));
        assertThatThrownBy(() -> fund.in(() -> pots.addBudget(pot, " ", pounds(1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> fund.in(() -> pots.addBudget(pot, "x".repeat(41), pounds(1))))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "developmentGrant,REVENUE_GRANT",
        "revenueGrant,REVENUE_GRANT",
        "revenueLoan,REVENUE_LOAN",
        "capitalLoan,CAPITAL_LOAN"
    })
    void areChosenByTheProductAndTheDay(String code, PotKind kind) {
        var year = new FinancialYear("2025-26");
        var pot = fund.in(() -> pots.open("SEIF", kind, year, pounds(1)));
        for (var other : PotKind.values()) {
            fund.potWith(other, pounds(1));
        }

        assertThat(pots.forProduct("SEIF", Product.ofCode(code), LocalDate.of(2026, 3, 31)))
                .isEqualTo(pot);
        assertThat(pots.forProduct("SEIF", Product.ofCode(code), LocalDate.of(2026, 4, 1))
                        .year())
                .isEqualTo(THIS_YEAR);
    }

    @Test
    void areMissedByNameWhenNobodyOpenedThem() {
        assertThatThrownBy(() -> pots.forProduct("SEIF", Product.CAPITAL_LOAN, LocalDate.of(2026, 4, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("capital loans 2026-27");
        assertThatThrownBy(() -> Product.ofCode("gift"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("developmentGrant, revenueGrant, revenueLoan, capitalLoan");
    }
}
