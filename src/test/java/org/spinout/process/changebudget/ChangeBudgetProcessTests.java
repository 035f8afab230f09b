package org.spinout.process.changebudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Ledger;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ChangeBudgetProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Ledger ledger;

    private String fund;

    @BeforeEach
    void openAPot() {
        fund = desk().newFund();
        desk().openPot(fund, "REVENUE_GRANT", "2026-27", "1000");
    }

    @Test
    void addsASmallSumAtOnce() {
        var instruction = ask("10000");

        assertThat(driver.openTasks(instruction)).isEmpty();
        assertThat(available()).isEqualTo(Money.ofPounds("11000"));
    }

    @Test
    void addsMoreOnceASecondFundManagerApproves() {
        var instruction = ask("10000.01");
        assertThat(available()).isEqualTo(Money.ofPounds("1000"));

        desk().approve("fundManager2", instruction);

        assertThat(available()).isEqualTo(Money.ofPounds("11000.01"));
    }

    @Test
    void addsTheSameAgainWhenItIsAskedForAgain() {
        ask("5");
        ask("5");

        assertThat(available()).isEqualTo(Money.ofPounds("1010"));
    }

    @Test
    void namesThePotsThereAreNot() {
        assertThatThrownBy(() -> driver.as("fundManager")
                        .start(
                                "change-budget",
                                MoneyForms.why(Map.of(
                                        "fundId",
                                        fund,
                                        "potKind",
                                        "CAPITAL_LOAN",
                                        "financialYear",
                                        "2026-27",
                                        "occasion",
                                        "spring",
                                        "amountPounds",
                                        "5"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no pot for capital loans 2026-27");
    }

    private Money available() {
        return ledger.balances(fund + "-2026-27-REVENUE_GRANT").available();
    }

    private String ask(String pounds) {
        return driver.as("fundManager")
                .start(
                        "change-budget",
                        MoneyForms.why(Map.of(
                                "fundId",
                                fund,
                                "potKind",
                                "REVENUE_GRANT",
                                "financialYear",
                                "2026-27",
                                "occasion",
                                "spring",
                                "amountPounds",
                                pounds)));
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
