package org.spinout.process.closefinancialyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Instructions;
import org.spinout.fund.Ledger;
import org.spinout.fund.Pots;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The year 2025-26 was over long before any test runs. */
@SpinoutTest
class CloseFinancialYearProcessTests {

    private static final String DECIDE_POT = "Activity_DecidePot";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Pots pots;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Instructions instructions;

    @Autowired
    private DecisionRecord record;

    private String fund;

    @BeforeEach
    void openPots() {
        fund = desk().newFund();
        desk().openPot(fund, "CAPITAL_GRANT", "2025-26", "500");
        desk().openPot(fund, "REVENUE_GRANT", "2025-26", "1000");
        desk().openPot(fund, "REVENUE_GRANT", "2026-27", "7");
    }

    @Test
    void decidesPotByPot() {
        var year = begin();
        decide(year, Map.of("outcome", "lapsed"));
        approveWaiting("fundManager2");
        decide(year, Map.of("outcome", "carriedForward", "amountPounds", "400"));
        approveWaiting("nationalOverseer");

        assertThat(driver.openTasks(year)).isEmpty();
        assertThat(available("2025-26-CAPITAL_GRANT")).isEqualTo(Money.ZERO);
        assertThat(available("2025-26-REVENUE_GRANT")).isEqualTo(Money.ZERO);
        assertThat(available("2026-27-REVENUE_GRANT")).isEqualTo(Money.ofPounds("407"));
        assertThat(pots.get(fund + "-2025-26-REVENUE_GRANT").isLapsed()).isTrue();
        assertThat(record.of(year)).hasSize(2);
    }

    @Test
    void asksAgainWhenItIsRefused() {
        var year = begin();
        decide(year, Map.of("outcome", "lapsed"));

        driver.as("fundManager2").complete(waiting(), FundDesk.DECIDE, MoneyForms.refuse("Carry it forward."));

        assertThat(available("2025-26-CAPITAL_GRANT")).isEqualTo(Money.ofPounds("500"));
        assertThat(driver.as("fundManager").sees(year, DECIDE_POT)).isTrue();
    }

    @Test
    void leavesAPotForNow() {
        var year = begin();
        decide(year, Map.of("outcome", "left"));
        decide(year, Map.of("outcome", "left"));

        assertThat(driver.openTasks(year)).isEmpty();
        assertThat(available("2025-26-CAPITAL_GRANT")).isEqualTo(Money.ofPounds("500"));
    }

    @Test
    void carriesNothingIntoAPotThatIsNotOpen() {
        var year = begin();

        assertThatThrownBy(() -> decide(year, Map.of("outcome", "carriedForward", "amountPounds", "1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not open yet");
    }

    @Test
    void letsNothingLapseBeforeTheYearIsOver() {
        desk().openPot(fund, "CAPITAL_LOAN", "2027-28", "5");
        var year = driver.as("fundManager")
                .start("close-financial-year", Map.of("fundId", fund, "financialYear", "2027-28"));

        assertThatThrownBy(() -> decide(year, Map.of("outcome", "lapsed"))).hasMessageContaining("31 March");
    }

    @Test
    void knowsWhenThereIsNothingToClose() {
        assertThatThrownBy(() -> driver.as("fundManager")
                        .start("close-financial-year", Map.of("fundId", fund, "financialYear", "2020-21")))
                .hasMessageContaining("no pot of 2020-21");
    }

    private String begin() {
        return driver.as("fundManager")
                .start("close-financial-year", Map.of("fundId", fund, "financialYear", "2025-26"));
    }

    private void decide(String year, Map<String, Object> decision) {
        var fields = new HashMap<>(decision);
        fields.put("reasons", "The year is over.");
        if (!"left".equals(decision.get("outcome"))) {
            fields.put("authority", "Letter of 1 April");
        }
        driver.as("fundManager").complete(year, DECIDE_POT, fields);
    }

    private void approveWaiting(String user) {
        desk().approve(user, waiting());
    }

    private String waiting() {
        return instructions.waiting().stream()
                .filter(one -> one.act().fundId().equals(fund))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Money available(String pot) {
        return ledger.balances(fund + "-" + pot).available();
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
