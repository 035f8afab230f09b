package org.spinout.process.setupfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.fund.Fund;
import org.spinout.fund.Funds;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class SetUpFundProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Funds funds;

    @Test
    void setsUpTheFundOnceTheAccountingOfficerApproves() {
        var fund = MoneyForms.newFund();
        var instruction = driver.as("fundManager").start("set-up-fund", MoneyForms.setUpFund(fund));
        assertThat(instruction).startsWith("FI-");
        assertThat(funds.all()).extracting(Fund::id).doesNotContain(fund);

        desk().approve("nationalOverseer", instruction);

        assertThat(funds.get(fund)).isEqualTo(new Fund(fund, "Fund " + fund, false));
        assertThat(driver.openTasks(instruction)).isEmpty();
    }

    @Test
    void setsUpNothingThatIsRefused() {
        var fund = MoneyForms.newFund();
        var instruction = driver.as("fundManager").start("set-up-fund", MoneyForms.setUpFund(fund));

        driver.as("nationalOverseer").complete(instruction, FundDesk.DECIDE, MoneyForms.refuse("No money was voted."));

        assertThat(funds.all()).extracting(Fund::id).doesNotContain(fund);
        assertThat(driver.openTasks(instruction)).isEmpty();
    }

    @Test
    void refusesAShortNameThatIsTaken() {
        assertThatThrownBy(() -> driver.as("fundManager").start("set-up-fund", MoneyForms.setUpFund("SEIF")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("SEIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seif", "S", "SE IF", "SEIF2", "ABCDEFGHIJKLM"})
    void refusesAShortNameThatIsNone(String name) {
        var fields = new HashMap<>(MoneyForms.setUpFund("TEST"));
        fields.put("fundId", name);

        assertThatThrownBy(() -> driver.as("fundManager").start("set-up-fund", fields))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void isForFundManagersAlone() {
        assertThatThrownBy(() -> driver.as("fundPanelMember1").start("set-up-fund", MoneyForms.setUpFund("TEST")))
                .isInstanceOf(AuthorizationException.class);
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
