package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;
import static org.spinout.process.awardfunding.AwardForms.acceptAllAfter;
import static org.spinout.process.awardfunding.AwardForms.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Aid;
import org.spinout.fund.AwardState;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the law caps: the recipient is told, confirms in writing, and gets what stays within the cap. */
@SpinoutTest
class AidProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Aid aid;

    private AwardCase one;

    @BeforeEach
    void offer() {
        one = AwardCase.accepted(application).offered();
    }

    @Test
    void tellsTheRecipientBeforeItAnswersAndConfirmsAfterwards() {
        assertThat(one.variable("aidText")).asString().contains("£315,000.00", "Subsidy Control Act 2022");
        one.complete(TEAM, "Activity_RespondToOffer", acceptAllAfter("285000"));

        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));

        var kept = aid.of(one.award().number()).orElseThrow();
        assertThat(kept.by()).isEqualTo(TEAM);
        assertThat(kept.others()).isEqualTo(Money.ofPounds("285000"));
        assertThat(kept.answeredOn()).isEqualTo(kept.givenOn());
        assertThat(one.notices()).contains("aid of £30,000.00");
    }

    @Test
    void trimsAnAwardToTheCapAndTestsThePlanAgain() {
        one.complete(TEAM, "Activity_RespondToOffer", acceptAllAfter("290000"));
        assertThat(one.openTasks()).containsExactly("Activity_ConfirmTrimmedAward");
        assertThat(one.variable("aidText")).asString().contains("**£25,000.00** can be awarded");

        one.complete(TEAM, "Activity_ConfirmTrimmedAward", Map.of("outcome", "accepted", "aidConfirmed", true));

        assertThat(one.openTasks()).containsExactly("Activity_RetestViability");
        assertThat(one.money().reserved()).isEqualTo(Money.ofPounds("25000"));
        assertThat(aid.of(one.award().number()).orElseThrow().value()).isEqualTo(Money.ofPounds("25000"));
    }

    @Test
    void freesAllOfAnAwardWhoseTrimmedPartIsNotWanted() {
        one.complete(TEAM, "Activity_RespondToOffer", acceptAllAfter("290000"));

        one.complete(
                TEAM, "Activity_ConfirmTrimmedAward", Map.of("outcome", "declined", "reasons", "Too little to begin."));

        assertThat(one.end()).isEqualTo("Event_Declined");
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void awardsNothingWhereTheCapIsReached() {
        one.complete(TEAM, "Activity_RespondToOffer", acceptAllAfter("315000"));

        assertThat(one.end()).isEqualTo("Event_Declined");
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
        assertThat(one.notices()).contains("the cap is £315,000.00");
    }

    @Test
    void lapsesWhileTheTrimmedPartWaitsForAnAnswer() {
        one.complete(TEAM, "Activity_RespondToOffer", acceptAllAfter("290000"));

        one.driver.moveClockByWorkingDays(21);

        assertThat(one.end()).isEqualTo("Event_Expired");
        assertThat(one.award().state()).isEqualTo(AwardState.EXPIRED);
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesAnAnswerWithoutTheConfirmationAndAbsurdAmounts() {
        var before = one.money();

        for (var bad : new Object[] {"-1", "9999999999999999999", "0.001"}) {
            assertThatThrownBy(() ->
                            one.complete(TEAM, "Activity_RespondToOffer", with(acceptAll(), "otherAidPounds", bad)))
                    .as("%s", bad)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(
                        () -> one.complete(TEAM, "Activity_RespondToOffer", with(acceptAll(), "aidConfirmed", false)))
                .isInstanceOf(RuntimeException.class);

        assertThat(one.openTasks()).containsExactly("Activity_RespondToOffer");
        assertThat(one.money()).isEqualTo(before);
    }
}
