package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class DevelopBusinessCaseProcessTests {

    private static final String SERVICE = "Activity_OutlineServiceAndPeople";
    private static final String MONEY = "Activity_OutlineMoneyAndForm";
    private static final String SUBMIT = "Activity_SubmitBusinessCase";
    private static final String REVIEW = "Activity_ReviewBusinessCase";
    private static final String STAFF_SIDE = "Activity_RespondForStaff";

    private final CaseDriver driver;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final CaseFindings findings;
    private final RuntimeService runtime;

    private RouteToStage route;

    @Autowired
    DevelopBusinessCaseProcessTests(
            CaseDriver driver,
            Proposals proposals,
            CaseFindings findings,
            DecisionRecord record,
            RuntimeService runtime) {
        this.driver = driver;
        this.proposals = proposals;
        this.findings = findings;
        this.record = record;
        this.runtime = runtime;
    }

    @BeforeEach
    void begin() {
        route = new RouteToStage(driver);
    }

    @Test
    void asksSixNursesForThreeTasksOfTheTeam() {
        var number = route.acceptedCase(6, "500000", Map.of());
        assertThat(driver.openTasks(number)).containsExactly(MONEY, SERVICE);
        assertThat(proposals.get(number).size()).isEqualTo(ProposalSize.SMALL);

        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, StageForms.moneyAndForm());
        assertThat(driver.openTasks(number)).containsExactly(SUBMIT);
        driver.as("proposer").complete(number, SUBMIT, StageForms.submission(true));
        driver.as("sponsor").complete(number, REVIEW, StageForms.outcome("submitted"));

        assertThat(proposals.get(number).moneyIsCondition()).isTrue();
        assertThat(driver.openTasks(number)).doesNotContain(REVIEW, SUBMIT);
    }

    @Test
    void opensEveryWorkstreamForALargeUndertaking() {
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));

        assertThat(driver.openTasks(number))
                .containsExactlyInAnyOrder(
                        "Activity_AppraiseOptions",
                        "Activity_PlanClinicalQuality",
                        "Activity_PlanFinance",
                        "Activity_PlanWorkforce",
                        "Activity_EngageStaff",
                        "Activity_EngagePatients",
                        "Activity_AssessEqualityImpact",
                        "Activity_PlanEstatesAndIt",
                        "Activity_ChooseLegalForm",
                        "Activity_RespondForPatients",
                        STAFF_SIDE);
        assertThat(driver.as("sponsor").sees(number, "Activity_AppraiseOptions"))
                .isTrue();
        assertThat(driver.as("proposer").sees(number, "Activity_AppraiseOptions"))
                .isFalse();
    }

    @Test
    void asksShortlyAboutEstatesAndLegalFormOfAStandardUndertaking() {
        var number = route.acceptedCase(70, "5000000", Map.of());

        assertThat(driver.openTasks(number)).contains(MONEY).doesNotContain("Activity_PlanEstatesAndIt", SERVICE);
        assertThatThrownBy(() -> driver.as("proposer").complete(number, MONEY, StageForms.moneyAndForm()))
                .hasMessageContaining("does not apply");
        driver.as("proposer")
                .complete(
                        number,
                        MONEY,
                        Map.of("estatesInBrief", "A ward.", "legalForm", "cic", "benefitsCommunity", "yes"));
    }

    @Test
    void neverTakesSilenceOfTheStaffSideForConsent() {
        var number = route.acceptedCase(6, "500000", Map.of("unionRecognised", "yes"));
        assertThat(driver.openTasks(number)).contains(STAFF_SIDE);

        driver.moveClockByWorkingDays(21);
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, StageForms.moneyAndForm());

        assertThat((String) variable(number, "staffSideSaid")).contains("not to be read as consent");
        assertThat(driver.openTasks(number)).containsExactly(SUBMIT);
    }

    @Test
    void putsTheStaffSidesWordsBeforeTheSponsorUnedited() {
        var number = route.acceptedCase(6, "500000", Map.of("unionRecognised", "yes"));

        driver.as("staffRepresentative")
                .complete(
                        number,
                        STAFF_SIDE,
                        Map.of("staffSideView", "opposes", "staffSideResponse", "Nobody asked the night shift!"));

        assertThat(variable(number, "staffSideSaid")).isEqualTo("Opposed. Nobody asked the night shift!");
    }

    @Test
    void showsWhetherTheFiguresCarryTheServiceAndReopensOnlyThePartToImprove() {
        var number = route.acceptedCase(6, "500000", Map.of());
        var money = new HashMap<>(StageForms.moneyAndForm());
        money.put("yearlyCostPounds", "600000");
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, money);
        assertThat(variable(number, "viabilityVerdict")).isEqualTo("Not viable");
        assertThat((String) variable(number, "viabilityReasons")).contains("Cash runs out");

        driver.as("proposer").complete(number, SUBMIT, Map.of("outcome", "improve", "improvePart", "finance"));
        assertThat(driver.openTasks(number)).containsExactly(MONEY);
        var figures = new HashMap<>(StageForms.moneyAndForm());
        figures.keySet().removeAll(Set.of("optionsInBrief", "estatesInBrief", "legalForm", "benefitsCommunity"));
        driver.as("proposer").complete(number, MONEY, figures);

        assertThat(variable(number, "viabilityVerdict")).isEqualTo("Viable");
        assertThat((String) variable(number, "viabilityMeasures"))
                .contains("£100,000.00")
                .contains("80%");
    }

    @Test
    void opensThePartTheSponsorSendsBack() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);

        driver.as("sponsor")
                .complete(
                        number,
                        REVIEW,
                        Map.of(
                                "outcome", "returned",
                                "reasonCode", "guidanceChanged",
                                "improvePart", "equalityImpact",
                                "reasons", "The new guidance asks for carers too."));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(driver.openTasks(number)).containsExactly(SERVICE);

        driver.as("proposer").complete(number, SERVICE, Map.of("equalityInBrief", "Carers were asked as well."));
        driver.as("proposer").complete(number, SUBMIT, StageForms.submission(false));

        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
        assertThat(proposals.get(number).moneyIsCondition()).isFalse();
    }

    @Test
    void asksARecognisedUnionAndTheSponsorForAReplyOfWhateverSize() {
        var number = route.acceptedCase(6, "500000", Map.of("unionRecognised", "yes"));
        driver.as("staffRepresentative").complete(number, STAFF_SIDE, StageForms.staffResponse());

        driver.as("sponsor").complete(number, "Activity_ReplyToStaffSide", StageForms.staffReply());

        assertThat(variable(number, "staffSideAnswered"))
                .isEqualTo("Nobody is worse off, and we will meet every quarter.");
        assertThat(driver.openTasks(number)).containsExactly(MONEY, SERVICE);
    }

    @Test
    void marksThatTheSponsorDidNotReply() {
        var number = route.acceptedCase(6, "500000", Map.of("unionRecognised", "yes"));
        driver.as("staffRepresentative").complete(number, STAFF_SIDE, StageForms.staffResponse());

        driver.moveClockByWorkingDays(21);

        assertThat((String) variable(number, "staffSideAnswered")).contains("has not replied");
        assertThat(record.latest(number, "Reply to the staff representatives")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("silent");
    }

    @Test
    void sendsNoCaseOfABodyThatServesOnlyTheStaffOfOneEmployer() {
        var number = route.acceptedCase(6, "500000", Map.of());
        var money = new HashMap<>(StageForms.moneyAndForm());
        money.put("benefitsCommunity", "no");
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, money);
        assertThat((String) variable(number, "caseStops")).contains("only the staff of one employer");

        assertThatThrownBy(() -> driver.as("proposer").complete(number, SUBMIT, StageForms.submission(false)))
                .hasMessageContaining("cannot be sent yet")
                .hasMessageContaining("only the staff of one employer");

        driver.as("proposer").complete(number, SUBMIT, Map.of("outcome", "improve", "improvePart", "legalForm"));
        driver.as("proposer").complete(number, MONEY, Map.of("legalForm", "cic", "benefitsCommunity", "yes"));
        driver.as("proposer").complete(number, SUBMIT, StageForms.submission(false));
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
    }

    @Test
    void letsNoCaseGoBeforeItsEqualityImpactIsAssessed() {
        var number = route.acceptedCase(6, "500000", Map.of());
        assertThat(findings.stops(number))
                .singleElement()
                .asString()
                .contains("equality impact must be assessed before");

        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());

        assertThat(findings.stops(number)).isEmpty();
    }

    @Test
    void showsWhatTheRulesLookedAtAndWhichOfThemSaidWhat() {
        var number = route.acceptedCase(6, "500000", Map.of());
        var money = new HashMap<>(StageForms.moneyAndForm());
        money.put("yearlyVatPounds", "30000");
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, money);

        assertThat((String) variable(number, "viabilityInputs"))
                .contains("result of five years: -£50,000.00")
                .contains("**rule:** Not viable, because the result of five years is below £0");
        assertThat((String) variable(number, "fiveYears"))
                .contains("Year 1:** income £500,000.00; cost £480,000.00; VAT not recovered £30,000.00");
    }

    @Test
    void showsTheSponsorWhatChangedSinceTheCaseCameLast() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        assertThat(variable(number, "whatChanged")).isNull();
        sendBack(number, "finance");
        var figures = new HashMap<>(StageForms.moneyAndForm());
        figures.keySet().removeAll(Set.of("optionsInBrief", "estatesInBrief", "legalForm", "benefitsCommunity"));
        figures.put("yearlyCostPounds", "470000");
        driver.as("proposer").complete(number, MONEY, figures);
        driver.as("proposer").complete(number, SUBMIT, StageForms.submission(true));

        assertThat((String) variable(number, "whatChanged"))
                .contains("**Cost in a year** was: 480000; is: 470000")
                .contains("**Does the plan depend on an award from a fund?** was: No; is: Yes")
                .doesNotContain("Income in a year", "is: nothing");
        assertThat((String) variable(number, "returnsSoFar")).isEqualTo("Sent back 1 of at most 3 times.");
    }

    @Test
    void letsTheSponsorSendACaseBackThreeTimesAndNoMore() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        for (var round = 1; round <= 3; round++) {
            sendBack(number, "equalityImpact");
            driver.as("proposer").complete(number, SERVICE, Map.of("equalityInBrief", "Round " + round));
            driver.as("proposer").complete(number, SUBMIT, StageForms.submission(false));
        }

        assertThatThrownBy(() -> sendBack(number, "equalityImpact"))
                .hasMessageContaining("as often as the rules allow");

        driver.as("sponsor")
                .complete(
                        number, REVIEW, Map.of("outcome", "submitted", "sponsorRemarks", "Carers are still missing."));
        assertThat(driver.openTasks(number)).doesNotContain(REVIEW);
    }

    private void sendBack(String number, String part) {
        driver.as("sponsor")
                .complete(
                        number,
                        REVIEW,
                        Map.of(
                                "outcome", "returned",
                                "reasonCode", "incomplete",
                                "improvePart", part,
                                "reasons", "Look at this part again."));
    }

    private Object variable(String number, String name) {
        return runtime.getVariable(stage(number), name);
    }

    private String stage(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult()
                .getId();
    }
}
