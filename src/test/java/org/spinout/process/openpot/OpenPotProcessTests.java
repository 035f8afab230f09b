package org.spinout.process.openpot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.fund.Ledger;
import org.spinout.fund.Pots;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class OpenPotProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Pots pots;

    @Autowired
    private Ledger ledger;

    private String fund;

    @BeforeEach
    void setUpAFund() {
        fund = desk().newFund();
    }

    @Test
    void opensThePotOnceASecondFundManagerApproves() {
        var instruction = ask("1000000.00");
        assertThat(pots.find(fund + "-2026-27-CAPITAL_GRANT")).isEmpty();

        desk().approve("fundManager2", instruction);

        assertThat(ledger.balances(fund + "-2026-27-CAPITAL_GRANT").available()).isEqualTo(Money.ofPounds("1000000"));
    }

    @Test
    void asksTheAccountingOfficerForALargeBudget() {
        var instruction = ask("1000000.01");

        assertThat(driver.as("fundManager2").sees(instruction, FundDesk.DECIDE)).isFalse();
        desk().approve("nationalOverseer", instruction);

        assertThat(pots.find(fund + "-2026-27-CAPITAL_GRANT")).isPresent();
    }

    @Test
    void opensNoPotTwice() {
        desk().approve("fundManager2", ask("10"));

        assertThatThrownBy(() -> ask("10")).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("open already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001", "1000000000000000000", "ten"})
    void refusesABudgetThatIsNone(String pounds) {
        assertThatThrownBy(() -> ask(pounds)).isInstanceOf(RuntimeException.class);

        assertThat(pots.find(fund + "-2026-27-CAPITAL_GRANT")).isEmpty();
    }

    @Test
    void refusesAYearThatIsNone() {
        var fields = new HashMap<>(MoneyForms.openPot(fund, "CAPITAL_GRANT", "2026-28", "5"));

        assertThatThrownBy(() -> driver.as("fundManager").start("open-pot", fields))
                .hasMessageContaining("2026-28");
    }

    private String ask(String pounds) {
        return driver.as("fundManager").start("open-pot", MoneyForms.openPot(fund, "CAPITAL_GRANT", "2026-27", pounds));
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
