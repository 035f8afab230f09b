package org.spinout.process.viremoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.EntryKind;
import org.spinout.fund.Ledger;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class VireMoneyProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Ledger ledger;

    private String fund;

    @BeforeEach
    void openTwoPots() {
        fund = desk().newFund();
        desk().openPot(fund, "REVENUE_GRANT", "2026-27", "900000");
        desk().openPot(fund, "CAPITAL_GRANT", "2026-27", "1");
    }

    @Test
    void movesMoneyAndNamesTheInstructionInBothPots() {
        var instruction = vire("50000");

        desk().approve("fundManager2", instruction);

        assertThat(available("REVENUE_GRANT")).isEqualTo(Money.ofPounds("850000"));
        assertThat(available("CAPITAL_GRANT")).isEqualTo(Money.ofPounds("50001"));
        assertThat(ledger.entriesOfPot(fund + "-2026-27-CAPITAL_GRANT"))
                .filteredOn(entry -> entry.kind() == EntryKind.VIREMENT)
                .singleElement()
                .satisfies(entry -> assertThat(entry.note()).contains(instruction, "Letter of 1 May"));
    }

    @Test
    void asksThePanelsChairForMore() {
        var instruction = vire("100000.01");

        assertThat(driver.as("fundPanelMember2").sees(instruction, FundDesk.DECIDE))
                .isFalse();
        desk().approve("fundPanelMember1", instruction);

        assertThat(available("CAPITAL_GRANT")).isEqualTo(Money.ofPounds("100001.01"));
    }

    @Test
    void movesNothingThatIsNotThere() {
        assertThatThrownBy(() -> vire("900000.01"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("£900,000.00 available");
        assertThat(available("REVENUE_GRANT")).isEqualTo(Money.ofPounds("900000"));
    }

    @Test
    void tellsTheApproverWhenTheMoneyIsGone() {
        var first = vire("890000");
        var second = vire("890000");
        desk().approve("fundPanelMember1", first);

        assertThatThrownBy(() -> desk().approve("fundPanelMember1", second)).hasMessageContaining("available");

        assertThat(available("REVENUE_GRANT")).isEqualTo(Money.ofPounds("10000"));
        driver.as("fundPanelMember1").complete(second, FundDesk.DECIDE, MoneyForms.refuse("The money is gone."));
        assertThat(driver.openTasks(second)).isEmpty();
    }

    private Money available(String kind) {
        return ledger.balances(fund + "-2026-27-" + kind).available();
    }

    private String vire(String pounds) {
        return driver.as("fundManager")
                .start(
                        "vire-money",
                        MoneyForms.why(Map.of(
                                "fromFundId",
                                fund,
                                "fromPotKind",
                                "REVENUE_GRANT",
                                "fromFinancialYear",
                                "2026-27",
                                "toFundId",
                                fund,
                                "toPotKind",
                                "CAPITAL_GRANT",
                                "toFinancialYear",
                                "2026-27",
                                "amountPounds",
                                pounds)));
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
