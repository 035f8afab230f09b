package org.spinout.process.recoveraward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;
import static org.spinout.process.awardfunding.AwardCase.TEAM;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award of £30,000, of which £12,000 is paid, and whose enterprise fails. */
@SpinoutTest
class RecoverAwardProcessTests {

    @Autowired
    private ApplicationContext application;

    private AwardCase one;

    @BeforeEach
    void claim() {
        one = AwardCase.accepted(application).offered().paidFirst("12000");
        one.driver.as(FUND_MANAGER).start("claim-recovery", claimed("12000"));
    }

    @Test
    void takesMoneyBackInItsPartsAndStopsTheRest() {
        answer();
        decide(taken("10000", 2));
        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        assertThat(one.money().committed()).isEqualTo(Money.ZERO);
        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_NothingMorePaid");

        one.driver.moveClockByWorkingDays(2);
        one.complete(FUND_MANAGER, "Activity_RecordPart", one.received("5000", "A"));
        one.driver.moveClockByWorkingDays(25);
        assertThatThrownBy(() -> one.complete(FUND_MANAGER, "Activity_RecordPart", one.received("5000.01", "B")))
                .hasStackTraceContaining("£5,000.00");
        one.complete(FUND_MANAGER, "Activity_RecordPart", one.received("5000", "B"));

        assertThat(one.endOf("recover-award")).isEqualTo("Event_Recovered");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("2000"));
        assertThat(one.award().state()).isEqualTo(AwardState.RECOVERED);
    }

    @Test
    void letsThePanelGiveAClaimUp() {
        answer();

        decide(Map.of("outcome", "waived", "reasonCode", "notProportionate", "reasons", "Patients would lose care."));

        assertThat(one.endOf("recover-award")).isEqualTo("Event_ClaimWaived");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.notices()).contains("Patients would lose care.");
    }

    @Test
    void decidesWithoutAnAnswerWhereNoneComes() {
        one.driver.moveClockByWorkingDays(21);

        assertThat(one.openTasks()).contains("Activity_DecideRecovery");
        assertThat(one.variableOf("recover-award", "claimAnswer")).asString().contains("did not answer");
    }

    @Test
    void writesOffWhatDoesNotCome() {
        answer();
        decide(taken("10000", 1));
        one.driver.moveClockByWorkingDays(2);
        one.complete(FUND_MANAGER, "Activity_RecordPart", Map.of("outcome", "notReceived"));
        one.complete(PANEL, "Activity_DecideUnpaidPart", Map.of("outcome", "waited", "reasons", "A sale is coming."));
        one.driver.moveClockByWorkingDays(21);
        one.complete(FUND_MANAGER, "Activity_RecordPart", Map.of("outcome", "notReceived"));

        one.complete(
                PANEL,
                "Activity_DecideUnpaidPart",
                Map.of("outcome", "writtenOff", "reasonCode", "insolvent", "reasons", "Nothing for creditors."));

        assertThat(one.endOf("recover-award")).isEqualTo("Event_WrittenOff");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void refusesToTakeBackMoreThanWasPaid() {
        answer();

        assertThatThrownBy(() -> decide(taken("12000.01", 1))).hasStackTraceContaining("£12,000.00");

        assertThat(one.openTasks()).contains("Activity_DecideRecovery");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void goesOnWhenTheCaseIsWithdrawn() {
        one.withdraw();

        assertThat(one.openTasks()).containsExactly("Activity_AnswerClaim");
    }

    private Map<String, Object> claimed(String pounds) {
        return Map.of(
                "awardNumber",
                one.award().number(),
                "ground",
                "failure",
                "claimedPounds",
                pounds,
                "claimReasons",
                "The administrator's letter of 3 March.");
    }

    private void answer() {
        one.complete(
                TEAM,
                "Activity_AnswerClaim",
                Map.of("outcome", "disputed", "claimAnswer", "We can pay 10,000 in two parts."));
    }

    private void decide(Map<String, Object> decision) {
        one.complete(PANEL, "Activity_DecideRecovery", decision);
        one.driver.runDueJobs();
    }

    private Map<String, Object> taken(String pounds, int parts) {
        return Map.of(
                "outcome",
                "recovered",
                "recoveredPounds",
                pounds,
                "instalments",
                parts,
                "firstDueOn",
                one.dayIn(0),
                "reasons",
                "The terms of the agreement.");
    }
}
