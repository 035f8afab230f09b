package org.spinout.process.reviewaward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.fund.Tranche;
import org.spinout.fund.TrancheState;
import org.spinout.fund.Tranches;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award whose second tranche waits for a day in two years. */
@SpinoutTest
class ReviewAwardProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Tranches tranches;

    private AwardCase one;

    @BeforeEach
    void letAYearGoBy() {
        one = AwardCase.accepted(application).offered().paidFirst("12000");
        var schedule = one.schedule("18000");
        schedule.put("tranche1DueOn", one.dayIn(730));
        one.complete(FUND_MANAGER, "Activity_PlanTranches", schedule);
        one.driver.runDueJobs();
        assertThat(one.openTasks()).isEmpty();
        aYearLater();
    }

    @Test
    void asksEveryYearWhetherTheAwardGoesOn() {
        report();
        decide(Map.of("outcome", "continued", "reasons", "As promised."));
        assertThat(one.openTasks()).isEmpty();

        aYearLater();

        assertThat(one.openTasks()).contains("Activity_ReportYear");
        assertThat(record.latest(one.number, "Yearly review of an award")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("continued");
    }

    @Test
    void putsANewScheduleInThePlaceOfTheOld() {
        report();
        decide(Map.of("outcome", "amended", "reasons", "Two steps are safer."));

        one.complete(FUND_MANAGER, "Activity_AmendSchedule", one.schedule("8000", "10000"));

        assertThat(tranches.of(one.award().number()))
                .extracting(Tranche::state)
                .containsExactly(TrancheState.CANCELLED, TrancheState.PLANNED, TrancheState.PLANNED);
        one.driver.runDueJobs();
        assertThat(one.openTasks()).containsExactly("Activity_GiveTrancheEvidence");
        assertThat(one.variableOf("pay-tranche", "trancheText")).isEqualTo("£8,000.00");
    }

    @Test
    void stopsWhatIsNotPaid() {
        report();
        decide(Map.of("outcome", "stopped", "reasonCode", "noResults", "reasons", "No patient was seen."));

        assertThat(one.endOf("review-award")).isEqualTo("Event_StoppedByReview");
        assertThat(one.endOf("pay-tranche")).isEqualTo("Event_NothingMorePaid");
        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        assertThat(one.money().committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void decidesWithoutAReportWhereNoneComes() {
        one.driver.moveClockByWorkingDays(41);

        assertThat(one.openTasks()).containsExactly("Activity_DecideReview");
        assertThat(one.variableOf("review-award", "yearReport")).asString().contains("did not report");
    }

    @Test
    void endsWhenNothingIsLeftToReview() {
        report();
        decide(Map.of("outcome", "continued", "reasons", "As promised."));
        one.inTransaction(() -> one.awards().close(one.award().number()));

        aYearLater();

        assertThat(one.endOf("review-award")).isEqualTo("Event_ReviewsOver");
    }

    @Test
    void endsWithTheCase() {
        one.withdraw();

        assertThat(one.endOf("review-award")).isEqualTo("Event_Ended");
        assertThat(one.award().state()).isEqualTo(AwardState.WITHDRAWN);
    }

    private void report() {
        one.complete(
                TEAM,
                "Activity_ReportYear",
                Map.of("spentPounds", "11000", "yearReport", "120 patients seen.", "stillNeeded", "yes"));
    }

    private void decide(Map<String, Object> decision) {
        one.complete(FUND_MANAGER, "Activity_DecideReview", decision);
    }

    private void aYearLater() {
        LocalDate next = one.today().plusYears(1);
        one.driver.moveClockTo(
                next.atTime(12, 0).atZone(java.time.ZoneOffset.UTC).toInstant());
        one.driver.runDueJobs();
    }
}
