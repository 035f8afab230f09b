package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.appraisal;
import static org.spinout.process.awardfunding.AwardForms.invest;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.ProposalMove;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class AwardApplicationTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseMessages messages;

    @Autowired
    private Awards awards;

    @Test
    void refusesAnApplicantWhoIsNotOfTheTeam() {
        var one = AwardCase.accepted(application);

        assertThatThrownBy(() -> one.applyAs("proposer2", "revenueGrant", "30000"))
                .hasStackTraceContaining("You are not of the team");

        assertThat(awards.ofCase(one.number)).isEmpty();
    }

    @Test
    void belongsToTheBodyOfTheCaseWhoeverOfTheTeamApplies() {
        var one = AwardCase.accepted(application);
        one.inTransaction(() -> {
            one.proposals().join(one.number, "otherProposer", TEAM);
            return one;
        });

        one.applyAs("otherProposer", "developmentGrant", "5000");

        assertThat(one.driver.as(FUND_MANAGER).sees(one.number, "Activity_AppraiseSmallAward"))
                .isTrue();
    }

    @Test
    void refusesACaseWhoseExpressionIsNotAccepted() {
        var one = new AwardCase(application);

        assertThatThrownBy(() -> one.apply("revenueGrant", "30000"))
                .hasStackTraceContaining("once the expression of interest");
    }

    @Test
    void refusesACaseThatHasEnded() {
        var one = AwardCase.accepted(application);
        one.inTransaction(() -> one.proposals().move(one.number, ProposalMove.WITHDRAW));

        assertThatThrownBy(() -> one.apply("revenueGrant", "30000")).hasStackTraceContaining("has ended");
    }

    @Test
    void refusesADevelopmentGrantAboveItsLimit() {
        var one = AwardCase.accepted(application);

        assertThatThrownBy(() -> one.apply("developmentGrant", "20000.01"))
                .hasStackTraceContaining("goes up to £20,000.00");
    }

    @Test
    void keepsAPanelMemberOfTheTeamFromDeciding() {
        var one = AwardCase.accepted(application);
        one.inTransaction(() -> {
            one.proposals().join(one.number, PANEL, TEAM);
            return one;
        });
        one.apply("developmentGrant", "5000");
        one.complete(FUND_MANAGER, "Activity_AppraiseSmallAward", appraisal());

        assertThatThrownBy(() -> one.complete(PANEL, "Activity_DecideAward", invest("5000", "revenueGrant")))
                .isInstanceOf(RuntimeException.class);

        one.complete("fundPanelMember2", "Activity_DecideAward", invest("5000", "revenueGrant"));
    }

    @Test
    void freesEverythingWhenTheProposalIsWithdrawn() {
        var one = AwardCase.accepted(application).offered();

        one.inTransaction(() -> {
            messages.tellEveryPart("Message_ProposalWithdrawn", one.number);
            return one;
        });

        assertThat(one.end()).isEqualTo("Event_Ended");
        assertThat(one.openTasks()).isEmpty();
        assertThat(one.award().state()).isEqualTo(AwardState.WITHDRAWN);
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }
}
