package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;
import static org.spinout.process.awardfunding.AwardForms.invest;
import static org.spinout.process.awardfunding.AwardForms.scores;
import static org.spinout.process.awardfunding.AwardForms.tests;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award above what the panel may make alone. */
@SpinoutTest
class ApprovedAwardTests {

    private static final String APPROVER = "admin";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DecisionRecord record;

    private AwardCase one;
    private LocalDate firstLastDay;

    @BeforeEach
    void decideOnALargeAward() {
        one = AwardCase.accepted(application).apply("revenueGrant", "150000");
        one.complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        one.complete(PANEL, "Activity_DecideAward", invest("150000", "revenueGrant"));
        firstLastDay = Objects.requireNonNull(one.award().expiresOn());
    }

    @Test
    void waitsForTheApprovalWithItsMoneySetAside() {
        assertThat(one.openTasks()).containsExactly("Activity_ApproveAward");
        assertThat(one.money().reserved()).isEqualTo(Money.ofPounds("150000"));
    }

    @Test
    void givesTheTeamItsFullTimeFromTheApprovalOn() {
        one.driver.moveClockByWorkingDays(10);

        one.complete(APPROVER, "Activity_ApproveAward", Map.of("outcome", "approved", "reasons", "Affordable."));

        assertThat(one.openTasks()).containsExactly("Activity_RespondToOffer");
        assertThat(one.award().expiresOn()).isAfter(firstLastDay);
        assertThat(record.latest(one.number, "Approval of an award")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("approved");
    }

    @Test
    void freesTheMoneyOfAnAwardThatIsNotApproved() {
        one.complete(
                APPROVER,
                "Activity_ApproveAward",
                Map.of("outcome", "refused", "reasonCode", "tooRisky", "reasons", "No second director."));

        assertThat(one.end()).isEqualTo("Event_NotApproved");
        assertThat(one.award().state()).isEqualTo(AwardState.DECLINED);
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
        assertThat(one.latestNotice()).contains("further approval");
    }

    @Test
    void takesSilenceForNo() {
        one.driver.moveClockByWorkingDays(41);

        assertThat(one.end()).isEqualTo("Event_NotApproved");
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }
}
