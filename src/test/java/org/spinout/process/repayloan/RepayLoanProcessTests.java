package org.spinout.process.repayloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Loans;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A small loan of £12,000, paid on signature: twenty quarters at 3 %, the first after half a year's grace. */
@SpinoutTest
class RepayLoanProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Loans loans;

    private AwardCase one;
    private String loan;

    @BeforeEach
    void payOut() {
        one = AwardCase.accepted(application).smallLoan("12000");
        loan = one.award().number();
    }

    @Test
    void drawsUpItsScheduleWhenItIsPaidOut() {
        assertThat(loans.of(loan)).hasSize(20);
        assertThat(loans.principalOwed(loan)).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.openTasks()).isEmpty();
        assertThat(one.notices()).contains("20 instalments, at 3.00 % a year");
    }

    @Test
    void waitsForEachInstalmentUntilAllIsPaidBack() {
        toTheNextDueDay();
        one.complete(FUND_MANAGER, "Activity_RecordInstalment", one.received("870", "A"));
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("11400"));
        assertThat(one.openTasks()).isEmpty();

        toTheNextDueDay();
        one.complete(
                FUND_MANAGER,
                "Activity_RecordInstalment",
                one.received(loans.owed(loan).pounds().toPlainString(), "B"));

        assertThat(one.money().paid()).isEqualTo(Money.ZERO);
        assertThat(one.endOf("repay-loan")).isEqualTo("Event_LoanRepaid");
    }

    @Test
    void tellsTheTeamOfArrearsAndLooksAgain() {
        toTheNextDueDay();

        nothingCame();

        assertThat(one.notices()).contains("£870.00 should have been paid by now");
        assertThat(one.openTasks()).isEmpty();
        one.driver.moveClockByWorkingDays(21);
        assertThat(one.openTasks()).containsExactly("Activity_RecordInstalment");
    }

    @Test
    void callsInALoanThatIsTooFarBehind() {
        fallFarBehind();

        one.complete(
                PANEL,
                "Activity_DecideArrears",
                Map.of("outcome", "calledIn", "reasonCode", "cannotPay", "reasons", "No income since May."));

        assertThat(one.endOf("repay-loan")).isEqualTo("Event_LoanCalledIn");
        assertThat(one.openTasks()).containsExactly("Activity_AnswerClaim");
        assertThat(one.variableOf("recover-award", "claimText"))
                .asString()
                .contains("£12,000.00", "No income since May");
    }

    @Test
    void putsALoanOff() {
        fallFarBehind();

        one.complete(
                PANEL,
                "Activity_DecideArrears",
                Map.of("outcome", "putOff", "firstDueOn", one.dayIn(200), "reasons", "The contract starts in autumn."));

        assertThat(loans.arrears(loan)).isEqualTo(Money.ZERO);
        assertThat(loans.next(loan).orElseThrow().dueOn()).isEqualTo(one.today().plusDays(200));
        assertThat(one.openTasks()).isEmpty();
    }

    @Test
    void waitsWhereThePanelWaits() {
        fallFarBehind();

        one.complete(PANEL, "Activity_DecideArrears", Map.of("outcome", "waited", "reasons", "A grant is on its way."));

        one.driver.moveClockByWorkingDays(21);
        assertThat(one.openTasks()).containsExactly("Activity_RecordInstalment");
    }

    @Test
    void refusesMoreThanIsOwed() {
        toTheNextDueDay();
        var owed = loans.owed(loan).plus(new Money(1)).pounds().toPlainString();

        assertThatThrownBy(() -> one.complete(FUND_MANAGER, "Activity_RecordInstalment", one.received(owed, "A")))
                .hasStackTraceContaining("is still owed");

        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.openTasks()).containsExactly("Activity_RecordInstalment");
    }

    private void fallFarBehind() {
        toTheNextDueDay();
        nothingCame();
        one.driver.moveClockByWorkingDays(70);
        nothingCame();
        assertThat(one.openTasks()).containsExactly("Activity_DecideArrears");
    }

    private void nothingCame() {
        one.complete(FUND_MANAGER, "Activity_RecordInstalment", Map.of("outcome", "notReceived"));
    }

    private void toTheNextDueDay() {
        var dayAfter = loans.next(loan).orElseThrow().dueOn().plusDays(1);
        one.driver.moveClockTo(dayAfter.atTime(12, 0).atZone(WorkingDays.LONDON).toInstant());
        one.driver.runDueJobs();
        assertThat(one.openTasks()).containsExactly("Activity_RecordInstalment");
    }
}
