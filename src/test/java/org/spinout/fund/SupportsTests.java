package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.fund.FundFixture.CASE;
import static org.spinout.fund.FundFixture.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;

class SupportsTests {

    private final FundFixture fund = FundFixture.onH2().at(LocalDate.of(2012, 4, 2));
    private final Supports supports = fund.supports;

    private String applied(Money estimate) {
        return fund.in(() -> supports.apply(CASE, "legal", "Model articles", estimate, "proposer")
                .number());
    }

    private String approved(Money amount) {
        var number = applied(amount);
        fund.in(() -> supports.approve(number, amount));
        return number;
    }

    private void budget(Money amount) {
        fund.in(() -> fund.pots.open("MSP", PotKind.REVENUE_GRANT, new FinancialYear("2012-13"), amount));
    }

    private Balances balances() {
        return fund.ledger.balances("MSP-2012-13-REVENUE_GRANT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void goesFromTheApplicationToWhatOthersLearn(String database) {
        var real = FundFixture.on(database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres())
                .at(LocalDate.of(2012, 4, 2));
        real.in(() -> real.pots.open("MSP", PotKind.REVENUE_GRANT, new FinancialYear("2012-13"), pounds(10_000_000)));
        var number = real.in(() -> real.supports.apply(CASE, "legal", "Model articles", pounds(60_000), "proposer"))
                .number();
        real.in(() -> real.supports.approve(number, pounds(60_000)));
        real.in(() -> real.supports.contract(number, "Articles LLP", pounds(55_832)));
        assertThat(real.ledger.moneyOf(number).committed()).isEqualTo(pounds(55_832));

        real.in(() -> real.supports.paySupplier(number));
        real.in(() -> {
            real.supports.share(number, "Model articles", "For a company limited by guarantee.");
            return number;
        });

        assertThat(real.supports.get(number).state()).isEqualTo(SupportState.SUPPORTED);
        assertThat(real.supports.available()).isEqualTo(pounds(10_000_000 - 55_832));
        assertThat(real.supports.shared()).extracting(SharedOutput::title).containsExactly("Model articles");
    }

    /** 21 contracts worth £1m by February 2013, of a programme of £10m (wired-gov, 15 February 2013). */
    @Test
    void keepsTheAccountOfTheProgrammesFirstYear() {
        budget(pounds(10_000_000));
        var first = List.of(pounds(55_832), pounds(18_927), pounds(10_000));
        var rest = pounds(1_000_000).minus(pounds(55_832 + 18_927 + 10_000));
        var prices = new java.util.ArrayList<>(first);
        IntStream.range(0, 17).forEach(contract -> prices.add(pounds(50_000)));
        prices.add(rest.minus(pounds(17 * 50_000)));

        prices.forEach(price -> {
            var number = approved(price);
            fund.in(() -> supports.contract(number, "Adviser Ltd", price));
            fund.in(() -> supports.paySupplier(number));
        });

        assertThat(prices).hasSize(21);
        assertThat(balances().paid()).isEqualTo(pounds(1_000_000));
        assertThat(balances().available()).isEqualTo(pounds(9_000_000));
    }

    @Test
    void neverGoesOverTheBudget() {
        budget(pounds(50_000));
        approved(pounds(30_000));
        var second = applied(pounds(30_000));

        var refused = fund.in(() -> supports.approve(second, pounds(30_000)));

        assertThat(refused)
                .isEqualTo(new InsufficientFunds("MSP-2012-13-REVENUE_GRANT", pounds(30_000), pounds(20_000)));
        assertThat(supports.get(second).state()).isEqualTo(SupportState.APPLIED);
        assertThat(fund.in(() -> supports.approve(second, pounds(20_000)))).isInstanceOf(Reserved.class);
        assertThat(balances().available()).isEqualTo(pounds(0));
    }

    @Test
    void givesBackWhatEndsUnpaid() {
        budget(pounds(100_000));
        var declined = applied(pounds(10_000));
        var noSupplier = approved(pounds(10_000));
        var brokenOff = approved(pounds(10_000));
        fund.in(() -> supports.contract(brokenOff, "Adviser Ltd", pounds(9_000)));
        var withdrawn = approved(pounds(10_000));

        fund.in(() -> supports.decline(declined));
        fund.in(() -> supports.endWithoutAdvice(noSupplier));
        fund.in(() -> supports.endWithoutAdvice(brokenOff));
        fund.in(() -> {
            supports.releaseAll(CASE);
            return CASE;
        });

        assertThat(supports.get(withdrawn).state()).isEqualTo(SupportState.WITHDRAWN);
        assertThat(supports.get(declined).state()).isEqualTo(SupportState.DECLINED);
        assertThat(balances().available()).isEqualTo(pounds(100_000));
    }

    @Test
    void changesNothingWhenAStepIsMadeAgain() {
        budget(pounds(100_000));
        var number = approved(pounds(10_000));
        fund.in(() -> supports.approve(number, pounds(10_000)));
        fund.in(() -> supports.contract(number, "Adviser Ltd", pounds(9_000)));
        fund.in(() -> supports.contract(number, "Adviser Ltd", pounds(9_000)));
        fund.in(() -> supports.paySupplier(number));
        fund.in(() -> supports.paySupplier(number));

        assertThat(balances().paid()).isEqualTo(pounds(9_000));
        assertThat(balances().available()).isEqualTo(pounds(91_000));
    }

    @Test
    void refusesMoreThanWasAskedOrApproved() {
        budget(pounds(100_000));
        var number = applied(pounds(10_000));

        assertThatThrownBy(() -> fund.in(() -> supports.approve(number, pounds(10_001))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Approve that or less");
        fund.in(() -> supports.approve(number, pounds(8_000)));
        assertThatThrownBy(() -> fund.in(() -> supports.contract(number, "Adviser Ltd", pounds(8_001))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than the £8,000");
    }

    @Test
    void refusesStepsOutOfTurn() {
        budget(pounds(100_000));
        var number = applied(pounds(10_000));

        assertThatThrownBy(() -> fund.in(() -> supports.contract(number, "Adviser Ltd", pounds(1))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> fund.in(() -> supports.paySupplier(number))).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> fund.in(() -> supports.endWithoutAdvice(number)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void saysWhenThereIsNoBudget() {
        var number = applied(pounds(10_000));

        assertThatThrownBy(() -> fund.in(() -> supports.approve(number, pounds(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no budget for 2012-13");
    }

    @Test
    void paysSuppliersOnlyInTheDatabaseToo() {
        budget(pounds(100_000));
        approved(pounds(10_000));

        assertThatThrownBy(() -> fund.jdbc
                        .sql("UPDATE support SET state = 'DELIVERED', price_pence = 1")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
