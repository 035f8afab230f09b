package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.hold.HeldCase;
import org.spinout.proposal.CaseHeld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Money of a case that is held. */
@SpinoutTest
class HeldAwardTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WorkingDays days;

    @Test
    void givesTheTeamItsTimeToAnswerBack() {
        var award = AwardCase.accepted(application).offered();
        var lastDay = Objects.requireNonNull(award.award().expiresOn());
        try (var held = new HeldCase(application, award.number)) {
            award.driver.moveClockByWorkingDays(60);
            assertThat(award.award().state()).isEqualTo(AwardState.OFFERED);
        }

        assertThat(award.award().expiresOn()).isEqualTo(days.plus(lastDay, 60));
        award.driver.moveClockTo(
                Objects.requireNonNull(award.award().expiresAt()).plusSeconds(60));
        assertThat(award.award().state()).isEqualTo(AwardState.EXPIRED);
    }

    @Test
    void letsNobodySignTheAgreement() {
        var award = AwardCase.accepted(application)
                .offered()
                .complete(AwardCase.TEAM, "Activity_RespondToOffer", AwardForms.acceptAll());
        try (var held = new HeldCase(application, award.number)) {
            assertThatThrownBy(() ->
                            award.complete(AwardCase.FUND_MANAGER, "Activity_SignAgreement", award.agreement("2500")))
                    .isInstanceOf(CaseHeld.class)
                    .hasMessageStartingWith("The funding agreement cannot be signed")
                    .hasMessageContaining(held.challenge);
        }
    }
}
