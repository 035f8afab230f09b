package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
    private final RuntimeService runtime;

    private RouteToStage route;

    @Autowired
    DevelopBusinessCaseProcessTests(CaseDriver driver, Proposals proposals, RuntimeService runtime) {
        this.driver = driver;
        this.proposals = proposals;
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
        var money = new java.util.HashMap<>(StageForms.moneyAndForm());
        money.put("yearlyCostPounds", "600000");
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, MONEY, money);
        assertThat(variable(number, "viabilityVerdict")).isEqualTo("Not viable");
        assertThat((String) variable(number, "viabilityReasons")).contains("Cash runs out");

        driver.as("proposer").complete(number, SUBMIT, Map.of("outcome", "improve", "improvePart", "finance"));
        assertThat(driver.openTasks(number)).containsExactly(MONEY);
        var figures = new java.util.HashMap<>(StageForms.moneyAndForm());
        figures.keySet()
                .removeAll(java.util.Set.of("optionsInBrief", "estatesInBrief", "legalForm", "benefitsCommunity"));
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
    void refusesMoreVotesThanVoters() {
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));

        assertThatThrownBy(() -> driver.as("proposer")
                        .complete(
                                number,
                                "Activity_EngageStaff",
                                Map.of(
                                        "staffAsked",
                                        "Twelve road shows.",
                                        "staffConcerns",
                                        "Pensions.",
                                        "ballotHeld",
                                        "yes",
                                        "ballotVoters",
                                        500,
                                        "ballotFor",
                                        400,
                                        "ballotAgainst",
                                        101)))
                .hasMessageContaining("501 votes were cast");

        assertThat(driver.openTasks(number)).contains("Activity_EngageStaff");
    }

    private Object variable(String number, String name) {
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult();
        return runtime.getVariable(stage.getId(), name);
    }
}
