package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.PANEL;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;
import static org.spinout.process.awardfunding.AwardForms.acceptPart;
import static org.spinout.process.awardfunding.AwardForms.appraisal;
import static org.spinout.process.awardfunding.AwardForms.evidence;
import static org.spinout.process.awardfunding.AwardForms.invest;
import static org.spinout.process.awardfunding.AwardForms.scores;
import static org.spinout.process.awardfunding.AwardForms.tests;
import static org.spinout.process.awardfunding.AwardForms.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.fund.PotKind;
import org.spinout.fund.Product;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class AwardFundingProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Awards awards;

    @Autowired
    private DecisionRecord record;

    private AwardCase one;

    @BeforeEach
    void openAnAcceptedCase() {
        one = AwardCase.accepted(application);
    }

    @Test
    void takesASmallAwardFromApplicationToPaymentInFourTasks() {
        one.apply("developmentGrant", "18000");
        one.complete(FUND_MANAGER, "Activity_AppraiseSmallAward", appraisal());
        one.complete(PANEL, "Activity_DecideAward", invest("18000", "revenueGrant"));
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        assertThat(awards.isSecured(one.number)).isFalse();
        one.complete(FUND_MANAGER, "Activity_SignAgreement", with(one.agreement("18000"), "payOn", "signature"));
        assertThat(awards.isSecured(one.number)).isTrue();

        one.driver.runDueJobs();

        assertThat(one.driver.finishedTasks(one.number)).isEqualTo(4);
        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("18000"));
        assertThat(one.end()).isEqualTo("Event_Closed");
        assertThat(one.award().state()).isEqualTo(AwardState.CLOSED);
        assertThat(record.of(one.number))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly("eligible", "invest", "accepted");
    }

    @Test
    void paysALargeAwardOnTheEvidenceOfItsFirstMilestone() {
        one.offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));
        one.complete(TEAM, "Activity_GiveMilestoneEvidence", evidence());
        one.complete(FUND_MANAGER, "Activity_ApproveMilestone", Map.of("outcome", "returned", "reasons", "Invoice?"));
        one.complete(TEAM, "Activity_GiveMilestoneEvidence", evidence());
        one.complete(FUND_MANAGER, "Activity_ApproveMilestone", Map.of("outcome", "approved"));
        assertThat(one.money().paid()).isEqualTo(Money.ZERO);

        one.driver.runDueJobs();

        assertThat(one.money().paid()).isEqualTo(Money.ofPounds("12000"));
        assertThat(one.money().committed()).isEqualTo(Money.ofPounds("18000"));
        assertThat(one.award().state()).isEqualTo(AwardState.PAYING);
    }

    @Test
    void rejectsABidThatFailsATestAndTellsTheTeamWhich() {
        one.apply("developmentGrant", "5000");

        one.complete(FUND_MANAGER, "Activity_AppraiseSmallAward", with(appraisal(), "beneficiariesInEngland", "no"));

        assertThat(one.end()).isEqualTo("Event_Ineligible");
        assertThat(one.award().state()).isEqualTo(AwardState.REJECTED);
        assertThat(record.of(one.number).get(0).decision().reasonCode()).isEqualTo("notInEngland");
        assertThat(one.latestNotice()).contains("not in England");
    }

    @Test
    void holdsItAgainstALoanThatItCannotBeRepaid() {
        one.apply("capitalLoan", "5000");

        one.complete(FUND_MANAGER, "Activity_AppraiseSmallAward", with(appraisal(), "ableToRepay", "no"));

        assertThat(one.end()).isEqualTo("Event_Ineligible");
    }

    @Test
    void doesNotAskAGrantToBeRepaid() {
        one.apply("developmentGrant", "5000");

        one.complete(FUND_MANAGER, "Activity_AppraiseSmallAward", with(appraisal(), "ableToRepay", "no"));

        assertThat(one.openTasks()).containsExactly("Activity_DecideAward");
    }

    @Test
    void tellsThePanelWhatThePotStillHoldsWhenItHoldsTooLittle() {
        one.apply("revenueGrant", "10000000");
        one.complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        var before = one.balances(PotKind.REVENUE_GRANT);

        one.complete(PANEL, "Activity_DecideAward", invest("10000000", "revenueGrant"));

        assertThat(one.openTasks()).containsExactly("Activity_DecideAward");
        assertThat(one.variable("potsText"))
                .asString()
                .contains("Nothing was offered", before.available().toString());
        assertThat(one.balances(PotKind.REVENUE_GRANT)).isEqualTo(before);
        one.complete(PANEL, "Activity_DecideAward", invest("30000", "revenueGrant"));
        assertThat(one.openTasks()).containsExactly("Activity_RespondToOffer");
    }

    @Test
    void seesABidAgainThatItsTeamHasStrengthened() {
        one.apply("revenueGrant", "30000");
        one.complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        one.complete(PANEL, "Activity_DecideAward", Map.of("outcome", "moreSupport", "reasons", "Show the demand."));
        one.complete(TEAM, "Activity_StrengthenBid", Map.of("outcome", "resubmitted", "improvements", "A survey."));
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());

        one.complete(
                PANEL,
                "Activity_DecideAward",
                Map.of("outcome", "reject", "reasonCode", "poorValue", "reasons", "Too dear."));

        assertThat(one.end()).isEqualTo("Event_Rejected");
        assertThat(one.latestNotice()).contains("Too dear.");
    }

    @Test
    void closesABidThatNobodyStrengthens() {
        one.apply("revenueGrant", "30000");
        one.complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        one.complete(PANEL, "Activity_DecideAward", Map.of("outcome", "moreSupport", "reasons", "Show the demand."));

        one.driver.moveClockByWorkingDays(61);

        assertThat(one.end()).isEqualTo("Event_BidClosed");
        assertThat(one.award().state()).isEqualTo(AwardState.WITHDRAWN);
    }

    @Test
    void lapsesAnOfferThatNobodyAnswersAndFreesItsMoney() {
        one.offered();
        one.driver.moveClockByWorkingDays(20);
        assertThat(one.openTasks()).containsExactly("Activity_RespondToOffer");
        assertThat(one.money().reserved()).isEqualTo(Money.ofPounds("30000"));

        one.driver.moveClockByWorkingDays(1);

        assertThat(one.end()).isEqualTo("Event_Expired");
        assertThat(one.award().state()).isEqualTo(AwardState.EXPIRED);
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void freesTheMoneyOfAnOfferThatIsDeclined() {
        one.offered();

        one.complete(TEAM, "Activity_RespondToOffer", Map.of("outcome", "declined", "reasons", "We borrow elsewhere."));

        assertThat(one.end()).isEqualTo("Event_Declined");
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void testsThePlanAgainWhereALoanIsOfferedForAGrant() {
        one.apply("revenueGrant", "30000");
        one.complete(FUND_MANAGER, "Activity_TestFundingEligibility", tests());
        one.complete(FUND_MANAGER, "Activity_AppraiseAward", scores());
        one.complete(PANEL, "Activity_DecideAward", invest("30000", "revenueLoan"));
        assertThat(one.award().product()).isEqualTo(Product.REVENUE_LOAN);

        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());

        assertThat(one.openTasks()).containsExactly("Activity_RetestViability");
        one.complete(FUND_MANAGER, "Activity_RetestViability", Map.of("outcome", "viable", "reasons", "It can repay."));
        assertThat(one.openTasks()).containsExactly("Activity_SignAgreement");
    }

    @Test
    void endsAnAwardWhosePlanDoesNotStandOnAPartOfIt() {
        one.offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptPart("20000"));
        assertThat(one.money().reserved()).isEqualTo(Money.ofPounds("20000"));

        one.complete(
                FUND_MANAGER,
                "Activity_RetestViability",
                Map.of("outcome", "notViable", "reasons", "Rent not covered."));

        assertThat(one.end()).isEqualTo("Event_Declined");
        assertThat(one.money().reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesAFirstPaymentAboveWhatWasAccepted() {
        one.offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptPart("20000"));
        one.complete(FUND_MANAGER, "Activity_RetestViability", Map.of("outcome", "viable", "reasons", "Cheaper rent."));

        assertThatThrownBy(() -> one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("20000.01")))
                .hasStackTraceContaining("more than the £20,000.00 accepted");

        assertThat(one.money().committed()).isEqualTo(Money.ZERO);
        assertThat(one.openTasks()).containsExactly("Activity_SignAgreement");
    }

    @Test
    void keepsTheReasonsOfOneDecisionOutOfTheNext() {
        one.offered();

        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());

        assertThat(record.latest(one.number, "Answer to the offer")
                        .orElseThrow()
                        .decision()
                        .reasons())
                .isEmpty();
    }
}
