package org.spinout.process.closeperiod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Periods;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ClosePeriodProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Periods periods;

    @Autowired
    private WorkingDays days;

    private String fund;

    @BeforeEach
    void setUpAFund() {
        fund = desk().newFund();
    }

    @Test
    void closesTheBooksOnceASecondFundManagerApproves() {
        var yesterday = days.today().minusDays(1);
        var instruction = close(yesterday);
        assertThat(periods.closedUntil(fund)).isEmpty();

        desk().approve("fundManager2", instruction);

        assertThat(periods.closedUntil(fund)).contains(yesterday);
    }

    @Test
    void closesNoDayThatIsNotOver() {
        assertThatThrownBy(() -> close(days.today()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not over");
        assertThatThrownBy(() -> close(days.today().plusDays(1))).isInstanceOf(RuntimeException.class);
    }

    private String close(LocalDate day) {
        return driver.as("fundManager")
                .start("close-period", MoneyForms.why(Map.of("fundId", fund, "lastDay", CaseDriver.inWords(day))));
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
