package org.spinout.process.paytranche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.fund.PlannedTranche;
import org.spinout.fund.Tranches;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award of £30,000, of which £12,000 is paid. */
@SpinoutTest
class PayTrancheProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Tranches tranches;

    private AwardCase one;

    @BeforeEach
    void payTheFirst() {
        one = AwardCase.accepted(application).offered().paidFirst("12000");
    }

    @Test
    void paysTrancheAfterTrancheAndEndsWhenAllIsSpent() {
        plan("10000", "8000");
        evidence();
        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("22000"));
        evidence();
        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));

        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("30000"));
        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        one.complete(TEAM, "Activity_ReportSpend", spend("30000"));
        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_Settled");
        assertThat(record.latest(one.number, "Milestone")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("approved");
    }

    @Test
    void takesBackWhatWasNotSpent() {
        plan("18000");
        evidence();
        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));
        one.complete(TEAM, "Activity_ReportSpend", spend("29000.50"));

        assertThatThrownBy(() -> one.complete(FUND_MANAGER, "Activity_ConfirmReturn", one.received("999.51", "A")))
                .hasStackTraceContaining("£999.50");
        one.complete(FUND_MANAGER, "Activity_ConfirmReturn", one.received("900", "A"));
        one.complete(FUND_MANAGER, "Activity_ConfirmReturn", one.received("99.50", "B"));

        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("29000.50"));
        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_Settled");
    }

    @Test
    void beginsRecoveryOfWhatDoesNotComeBack() {
        plan("18000");
        evidence();
        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));
        one.complete(TEAM, "Activity_ReportSpend", spend("29000"));

        one.complete(
                FUND_MANAGER,
                "Activity_ConfirmReturn",
                Map.of("outcome", "refused", "reasons", "It is spent, they say."));

        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_ReturnClaimed");
        assertThat(one.openTasks()).contains("Activity_AnswerClaim");
    }

    @Test
    void asksForMoreUntilTheMilestoneIsMet() {
        plan("18000");
        evidence();
        assess(Map.of("outcome", "returned", "reasons", "The lease?"));

        assertThat(one.openTasks()).containsExactly("Activity_GiveTrancheEvidence");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void refusesToPayWithoutTheMoneyOfOthers() {
        var schedule = schedule("18000");
        schedule.put("tranche1MatchPounds", "5000");
        one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule);
        one.driver.runDueJobs();
        evidence();

        assertThatThrownBy(() -> assess(Map.of("outcome", "approved", "provenMatchPounds", "4999.99")))
                .hasStackTraceContaining("£4,999.99");

        assertThat(one.openTasks()).containsExactly("Activity_AssessTranche");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void stopsAnAwardWhoseMilestoneCannotBeMet() {
        plan("18000");
        evidence();

        assess(Map.of("outcome", "stopped", "reasonCode", "milestoneMissed", "reasons", "The landlord withdrew."));

        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        assertThat(one.money().committed()).isEqualTo(Money.ZERO);
        assertThat(one.openTasks()).containsExactly("Activity_ReportSpend");
    }

    @Test
    void letsAFundManagerDecideWhereNoEvidenceComes() {
        plan("18000");
        one.driver.moveClockByWorkingDays(81);
        assertThat(one.openTasks()).containsExactly("Activity_DecideLateTranche");

        one.complete(
                FUND_MANAGER,
                "Activity_DecideLateTranche",
                Map.of("outcome", "moreTime", "reasons", "Builders are late."));
        assertThat(one.openTasks()).containsExactly("Activity_GiveTrancheEvidence");
        one.driver.moveClockByWorkingDays(81);
        one.complete(
                FUND_MANAGER,
                "Activity_DecideLateTranche",
                Map.of("outcome", "stopped", "reasonCode", "silent", "reasons", "No answer in a year."));

        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
    }

    @Test
    void settlesTheSpendWithoutAReport() {
        plan("18000");
        evidence();
        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));
        one.driver.moveClockByWorkingDays(61);

        one.complete(
                FUND_MANAGER,
                "Activity_SettleSpend",
                Map.of("spentPounds", "28000", "reasons", "Receipts in the file."));

        assertThat(one.openTasks()).containsExactly("Activity_ConfirmReturn");
        assertThat(one.notices()).contains("You did not spend £2,000.00");
    }

    @Test
    void waitsForTheDayOfATranche() {
        var schedule = schedule("18000");
        schedule.put("tranche1DueOn", one.dayIn(30));
        one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule);
        one.driver.runDueJobs();
        assertThat(one.openTasks()).isEmpty();

        one.driver.moveClockByWorkingDays(25);

        assertThat(one.openTasks()).containsExactly("Activity_GiveTrancheEvidence");
    }

    @Test
    void refusesAScheduleAboveTheAwardAndAbsurdAmounts() {
        for (var bad : new String[] {"18000.01", "17999.99", "-1", "0", "9999999999999999999"}) {
            assertThatThrownBy(() -> one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule(bad)))
                    .as(bad)
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(one.openTasks()).containsExactly("Activity_PlanTranches");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void asksAnewWhereTheScheduleWasAmendedMeanwhile() {
        plan("18000");
        evidence();
        one.inTransaction(() -> tranches.plan(
                one.award().number(),
                List.of(new PlannedTranche(
                        "The lease and the van", Money.ofPounds("18000"), Money.ZERO, one.today()))));

        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));

        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.openTasks()).containsExactly("Activity_GiveTrancheEvidence");
        assertThat(one.variableOf("pay-tranche", "milestoneText")).isEqualTo("The lease and the van");
    }

    @Test
    void waitsForMoneyThatIsInThePotOfAnotherYear() {
        var schedule = schedule("18000");
        schedule.put("tranche1DueOn", one.dayIn(370));
        one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule);
        one.driver.moveClockTo(one.today()
                .plusDays(371)
                .atTime(12, 0)
                .atZone(java.time.ZoneOffset.UTC)
                .toInstant());
        one.driver.runDueJobs();
        one.complete(TEAM, "Activity_GiveTrancheEvidence", evidenceForm());

        assess(Map.of("outcome", "approved", "provenMatchPounds", "0"));

        assertThat(one.openTasks()).contains("Activity_ArrangeCarryForward");
        one.complete(FUND_MANAGER, "Activity_ArrangeCarryForward", Map.of("carryAuthority", "FD/2027/3"));
        assertThat(one.openTasks()).contains("Activity_ArrangeCarryForward");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void endsWithTheCase() {
        plan("18000");

        one.withdraw();

        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_Ended");
        assertThat(one.money().committed()).isEqualTo(Money.ZERO);
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    private void plan(String... pounds) {
        one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule(pounds));
        one.driver.runDueJobs();
    }

    private Map<String, Object> schedule(String... pounds) {
        return new HashMap<>(one.schedule(pounds));
    }

    private void evidence() {
        one.complete(TEAM, "Activity_GiveTrancheEvidence", evidenceForm());
    }

    private static Map<String, Object> evidenceForm() {
        return Map.of(
                "evidence", "The lease, signed.",
                "spentPounds", "9000",
                "matchFundingPounds", "0",
                "matchFundingProof", "none");
    }

    private void assess(Map<String, Object> finding) {
        one.complete(FUND_MANAGER, "Activity_AssessTranche", finding);
        one.driver.runDueJobs();
    }

    private static Map<String, Object> spend(String pounds) {
        return with(Map.of("spendReport", "Rent and staff."), "spentPounds", pounds);
    }
}
