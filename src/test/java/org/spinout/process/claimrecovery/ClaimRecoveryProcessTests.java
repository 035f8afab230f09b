package org.spinout.process.claimrecovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.awardfunding.AwardCase;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An award of £30,000, of which £12,000 is paid. */
@SpinoutTest
class ClaimRecoveryProcessTests {

    @Autowired
    private ApplicationContext application;

    private AwardCase one;

    @BeforeEach
    void payTheFirst() {
        one = AwardCase.accepted(application).offered().paidFirst("12000");
    }

    @Test
    void putsTheClaimToTheTeamInTheCaseOfTheAward() {
        one.driver.as(FUND_MANAGER).start("claim-recovery", claimed("12000"));

        assertThat(one.driver.as(TEAM).sees(one.number, "Activity_AnswerClaim")).isTrue();
        assertThat(one.variableOf("recover-award", "claimText"))
                .asString()
                .contains("£12,000.00", "the enterprise has failed", "letter of 3 March");
    }

    @Test
    void refusesAClaimOfMoreThanWasPaidAndOnNoAward() {
        for (var bad : new String[] {"12000.01", "0", "-1", "9999999999999999999"}) {
            assertThatThrownBy(() -> one.driver.as(FUND_MANAGER).start("claim-recovery", claimed(bad)))
                    .as(bad)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> one.driver
                        .as(FUND_MANAGER)
                        .start("claim-recovery", with(claimed("1"), "awardNumber", "AW-2026-999999")))
                .hasStackTraceContaining("There is no award");

        assertThat(one.openTasks()).doesNotContain("Activity_AnswerClaim");
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
    }

    @Test
    void isForFundManagersOnly() {
        assertThatThrownBy(() -> one.driver.as(TEAM).start("claim-recovery", claimed("1")))
                .isInstanceOf(RuntimeException.class);
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
}
