package org.spinout.process.considerexpressionofinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class ConsiderExpressionOfInterestProcessTests {

    private static final String COMPLETE = "Activity_CompleteExpressionOfInterest";
    private static final String COMMENT = "Activity_CommentAsLineManager";
    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";
    private static final String DECIDE = "Activity_DecideExpressionOfInterest";
    private static final String JUDGE = "Activity_JudgeClinicalAppropriateness";
    private static final String RESPOND = "Activity_RespondToReturn";
    private static final Map<String, Object> RETURNED = Map.of(
            "outcome",
            "returned",
            "reasonCode",
            "informationInadequate",
            "reasons",
            "Say what it costs to hire a room.");

    private final CaseDriver driver;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final Notices notices;

    @Autowired
    ConsiderExpressionOfInterestProcessTests(
            CaseDriver driver, Proposals proposals, DecisionRecord record, Notices notices) {
        this.driver = driver;
        this.proposals = proposals;
        this.record = record;
        this.notices = notices;
    }

    @Test
    void acceptsWhatEverybodyHasSeen() {
        var number = atReview();

        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
        driver.as("boardChair").complete(number, DECIDE, StageForms.outcome("accepted", "Worth a business case."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(proposals.get(number).lineManager()).isEqualTo("lineManager");
        assertThat(proposals.get(number).regulatedActivity()).isTrue();
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly("supported", "accepted");
        assertThat(notices.about(number, "proposer"))
                .extracting(notice -> notice.subject())
                .anyMatch(subject -> subject.startsWith("Expression of interest"))
                .anyMatch(subject -> subject.contains("You will have a decision by"))
                .anyMatch(subject -> subject.endsWith("is accepted"));
    }

    @Test
    void goesOnWithoutTheLineManagerAfterTenWorkingDays() {
        var number = atComment();

        driver.moveClockByWorkingDays(9);
        assertThat(driver.openTasks(number)).containsExactly(COMMENT);
        driver.moveClockByWorkingDays(2);

        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
    }

    @Test
    void givesAnIneligibleExpressionBackWithTheReasonAndTakesTheCorrectedOne() {
        var number = begun();
        var expression = StageForms.expression(driver);
        expression.put("inProcurement", "yes");

        driver.as("proposer").complete(number, COMPLETE, expression);
        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_IN_DRAFT);

        driver.as("proposer").complete(number, RESPOND, StageForms.outcome("correct"));
        driver.as("proposer").complete(number, COMPLETE, StageForms.expression(driver));
        assertThat(driver.openTasks(number)).containsExactly(COMMENT);
    }

    @Test
    void letsTheTeamEndItWhenItCameBack() {
        var number = atReview();

        driver.as("sponsor").complete(number, REVIEW, RETURNED);
        driver.as("proposer")
                .complete(number, RESPOND, StageForms.outcome("withdrawn", "We have lost two colleagues."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void rejectsAfterTheLastRound() {
        var number = atReview();
        for (var round = 1; round <= 3; round++) {
            driver.as("sponsor").complete(number, REVIEW, RETURNED);
            driver.as("proposer").complete(number, RESPOND, StageForms.outcome("correct"));
            driver.as("proposer").complete(number, COMPLETE, StageForms.expression(driver));
            driver.as("lineManager").complete(number, COMMENT, StageForms.comment());
        }

        driver.as("sponsor").complete(number, REVIEW, RETURNED);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        var last = record.latest(number, "Rounds of the expression of interest").orElseThrow();
        assertThat(last.decision().reasonCode()).isEqualTo("informationInadequate");
        assertThat(last.decision().reasons()).contains("hire a room");
    }

    @Test
    void asksTheTeamToAgreeToAChange() {
        var number = atDecision();
        driver.as("boardChair").complete(number, DECIDE, modification());
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_MODIFIED);

        driver.as("proposer").complete(number, "Activity_AnswerModification", StageForms.outcome("accepted"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
    }

    @Test
    void endsWhenTheTeamDoesNotAgreeToAChange() {
        var number = atDecision();
        driver.as("boardChair").complete(number, DECIDE, modification());

        driver.as("proposer")
                .complete(
                        number,
                        "Activity_AnswerModification",
                        StageForms.outcome("withdrawn", "It is half a service."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void takesSilenceAboutAChangeForNoAgreement() {
        var number = atDecision();
        driver.as("boardChair").complete(number, DECIDE, modification());

        driver.moveClockByWorkingDays(41);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.LAPSED);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void refusesALineManagerNobodyKnowsAndOneOfTheTeam() {
        var number = begun();
        var expression = StageForms.expression(driver);

        expression.put("lineManager", "nobody");
        assertThatThrownBy(() -> driver.as("proposer").complete(number, COMPLETE, expression))
                .hasMessageContaining("signs in as \"nobody\"");
        expression.put("lineManager", "proposer");
        assertThatThrownBy(() -> driver.as("proposer").complete(number, COMPLETE, expression))
                .hasMessageContaining("outside the team");

        assertThat(driver.openTasks(number)).containsExactly(COMPLETE);
    }

    @Test
    void refusesMoreInFavourThanWorkThere() {
        var number = begun();
        var expression = StageForms.expression(driver);
        expression.put("staffInFavour", 7);

        assertThatThrownBy(() -> driver.as("proposer").complete(number, COMPLETE, expression))
                .hasMessageContaining("more than the 6");
    }

    @Test
    void asksClinicalAppropriatenessUnderRightToProvideOnly() {
        var number = driver.as("proposer")
                .start(
                        "spin-out-service",
                        Map.of(
                                "serviceName", "Podiatry",
                                "scheme", "RIGHT_TO_PROVIDE",
                                "staffCount", 6,
                                "annualValuePounds", "500000"));
        var expression = StageForms.expression(driver);
        assertThatThrownBy(() -> driver.as("proposer").complete(number, COMPLETE, expression))
                .hasMessageContaining("clinically appropriate");

        expression.put("clinicallyAppropriate", "no");
        expression.put("clinicalReasons", "It shares a theatre.");
        driver.as("proposer").complete(number, COMPLETE, expression);

        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
    }

    @Test
    void goesOnWhereAClinicianFindsItAppropriate() {
        var number = providerCase();
        assertThat(driver.openTasks(number)).containsExactly(COMMENT, JUDGE);
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());
        assertThat(driver.openTasks(number)).containsExactly(JUDGE);

        driver.as("sponsor").complete(number, JUDGE, StageForms.clinicalYes());

        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
        assertThat(record.latest(number, "Clinical appropriateness")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("appropriate");
    }

    @Test
    void goesBackWhereAClinicianFindsItInappropriate() {
        var number = providerCase();
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());
        assertThatThrownBy(() -> driver.as("sponsor").complete(number, JUDGE, StageForms.outcome("notAppropriate")))
                .hasMessageContaining("Why not?");

        driver.as("sponsor")
                .complete(
                        number,
                        JUDGE,
                        Map.of(
                                "outcome", "notAppropriate",
                                "reasonCode", "emergencyCover",
                                "reasons", "The on-call rota depends on it."));

        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
        driver.as("proposer").complete(number, RESPOND, StageForms.outcome("correct"));
        driver.as("proposer").complete(number, COMPLETE, providerExpression());
        assertThat(driver.openTasks(number)).containsExactly(COMMENT, JUDGE);
    }

    private String providerCase() {
        var start = new java.util.HashMap<>(StageForms.start("Podiatry", 6, "500000"));
        start.put("scheme", "RIGHT_TO_PROVIDE");
        var number = driver.as("proposer").start("spin-out-service", start);
        driver.as("proposer").complete(number, COMPLETE, providerExpression());
        return number;
    }

    private Map<String, Object> providerExpression() {
        var expression = StageForms.expression(driver);
        expression.put("clinicallyAppropriate", "yes");
        expression.put("clinicalReasons", "Nobody else depends on the clinic.");
        return expression;
    }

    private static Map<String, Object> modification() {
        return Map.of(
                "outcome", "acceptedWithModification",
                "modification", "Without the school visits.",
                "reasons", "Those have just been let to somebody else.");
    }

    private String begun() {
        return driver.as("proposer").start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));
    }

    private String atComment() {
        var number = begun();
        driver.as("proposer").complete(number, COMPLETE, StageForms.expression(driver));
        return number;
    }

    private String atReview() {
        var number = atComment();
        driver.as("lineManager").complete(number, COMMENT, StageForms.comment());
        return number;
    }

    private String atDecision() {
        var number = atReview();
        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
        return number;
    }
}
