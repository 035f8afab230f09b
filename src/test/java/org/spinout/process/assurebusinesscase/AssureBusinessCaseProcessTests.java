package org.spinout.process.assurebusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.Conditions;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AssureBusinessCaseProcessTests {

    private static final String REPORT = "Activity_WriteDueDiligenceReport";
    private static final String MEET = "Activity_HoldBoardToBoard";
    private static final String DECIDE = "Activity_DecideAssurance";

    private final CaseDriver driver;
    private final Proposals proposals;
    private final Answers answers;
    private final Conditions conditions;
    private final DecisionRecord record;
    private final RuntimeService runtime;
    private final IdentityService identity;

    private RouteToStage route;

    @Autowired
    AssureBusinessCaseProcessTests(
            CaseDriver driver,
            Proposals proposals,
            Answers answers,
            Conditions conditions,
            DecisionRecord record,
            RuntimeService runtime,
            IdentityService identity) {
        this.driver = driver;
        this.proposals = proposals;
        this.answers = answers;
        this.conditions = conditions;
        this.record = record;
        this.runtime = runtime;
        this.identity = identity;
    }

    @BeforeEach
    void begin() {
        route = new RouteToStage(driver, "RIGHT_TO_PROVIDE");
    }

    @Test
    void assuresASmallCaseOnOneReport() {
        var number = smallCase();
        assertThat(driver.openTasks(number)).containsExactly(REPORT);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_ASSURANCE);

        driver.as("assurer").complete(number, REPORT, StageForms.report("satisfactory"));
        assertThat((String) variable(number, "reportsInBrief"))
                .startsWith("the case as a whole, by Yvonne Hart: satisfactory.");
        driver.as("assurer").complete(number, DECIDE, StageForms.outcome("assured", "Sound in every part."));

        assertThat(record.latest(number, "Decision on assurance")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("assured");
        assertThat(driver.openTasks(number)).doesNotContain(REPORT, DECIDE);
    }

    @Test
    void wantsThreeReportsAndAMeetingOfTheBoardsForALargeCase() {
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));
        route.writeLargeCase(number);
        route.sendOn(number);
        assertThat(driver.openTasks(number)).containsExactly(REPORT, REPORT, REPORT);

        for (var report = 1; report <= 3; report++) {
            driver.as("assurer").complete(number, REPORT, StageForms.report("concerns"));
        }
        assertThat(driver.openTasks(number)).containsExactly(MEET);
        meet(number);
        assertThat((String) variable(number, "boardToBoardSaid"))
                .startsWith("Cash in the first winter")
                .endsWith("Who is finance director?");
        assertThat((String) variable(number, "reportsInBrief")).startsWith("One assurer wrote more than one");

        driver.as("assurer")
                .complete(
                        number,
                        DECIDE,
                        Map.of(
                                "outcome", "assuredWithConditions",
                                "condition1Text", "A finance director is in post.",
                                "condition1Owner", "sponsors",
                                "condition1Evidence", "The signed contract of employment",
                                "condition1LongStop", driver.dayAfterWorkingDays(90),
                                "reasons", "Sound, once the finance director is there."));
        driver.runDueJobs();
        assertThat(driver.openTasks(number)).doesNotContain(DECIDE).contains("Activity_ProvideEvidence");
        assertThat(conditions.outstanding(number)).singleElement().satisfies(condition -> {
            assertThat(condition.wording()).isEqualTo("A finance director is in post.");
            assertThat(condition.owner()).isEqualTo("sponsors");
        });
        assertThat(proposals.get(number).state()).isNotEqualTo(ProposalState.REJECTED);
    }

    @Test
    void wantsEveryConditionWithOwnerEvidenceAndDay() {
        var number = smallCase();
        driver.as("assurer").complete(number, REPORT, StageForms.report("concerns"));

        assertThatThrownBy(() -> driver.as("assurer")
                        .complete(
                                number,
                                DECIDE,
                                Map.of(
                                        "outcome", "assuredWithConditions",
                                        "condition1Text", "A finance director is in post.",
                                        "condition1Evidence", "The signed contract of employment",
                                        "condition1LongStop", driver.dayAfterWorkingDays(90),
                                        "reasons", "Sound, once the finance director is there.")))
                .hasMessageContaining("Who must meet condition 1");

        assertThat(conditions.of(number)).isEmpty();
        assertThat(driver.openTasks(number)).containsExactly(DECIDE);
    }

    @Test
    void showsAssurersWhatSponsorAndRepresentativesSaid() {
        var number = route.acceptedCase(6, "500000", Map.of("unionRecognised", "yes"));
        driver.as("staffRepresentative").complete(number, "Activity_RespondForStaff", StageForms.staffResponse());
        driver.as("sponsor").complete(number, "Activity_ReplyToStaffSide", StageForms.staffReply());
        route.writeSmallCase(number, false);
        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_ReviewBusinessCase",
                        Map.of("outcome", "submitted", "sponsorRemarks", "Look at the lease."));

        assertThat((String) variable(number, "staffSideSaid"))
                .startsWith("Neither for nor against. We would rather stay");
        assertThat(variable(number, "staffSideAnswered"))
                .isEqualTo("Nobody is worse off, and we will meet every quarter.");
        assertThat(variable(number, "sponsorRemarks")).isEqualTo("Look at the lease.");
        assertThat((String) variable(number, "viabilityInputs")).contains("lowest cash in five years");
    }

    @Test
    void sendsTheCaseBackToBeRewrittenWithEverythingWrittenBefore() {
        var number = smallCase();
        driver.as("assurer").complete(number, REPORT, StageForms.report("concerns"));
        driver.as("assurer")
                .complete(
                        number,
                        DECIDE,
                        Map.of(
                                "outcome", "rewrite",
                                "reasonCode", "guidanceChanged",
                                "reasons", "The guidance of September asks for more on governance."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult();
        assertThat(runtime.getVariables(stage.getId()))
                .containsEntry("yearlyIncomePounds", "500000")
                .containsEntry("largestCustomerPercent", 80)
                .containsEntry("staffInBrief", "We met four times. All six are in favour.");
        assertThat((String) runtime.getVariable(stage.getId(), "returnReason")).contains("asks for more on governance");

        route.writeSmallCase(number, false);
        route.sendOn(number);
        assertThat(answers.latest(number, "submit-business-case").version()).isEqualTo(2);
        assertThat(driver.openTasks(number)).containsExactly(REPORT);
    }

    @Test
    void endsTheProposalThatIsNotAssured() {
        var number = smallCase();
        driver.as("assurer").complete(number, REPORT, StageForms.report("unsatisfactory"));

        driver.as("assurer")
                .complete(
                        number,
                        DECIDE,
                        Map.of("outcome", "notAssured", "reasonCode", "clinicalRisk", "reasons", "No safeguarding."));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void wantsSomebodyElseToDecideWhereThereIsSomebody() {
        var number = smallCase();
        driver.as("assurer").complete(number, REPORT, StageForms.report("satisfactory"));
        addAssurer("assurer2");
        try {
            assertThatThrownBy(() ->
                            driver.as("assurer").complete(number, DECIDE, StageForms.outcome("assured", "Sound.")))
                    .hasMessageContaining("You have written a report");

            driver.as("assurer2").complete(number, DECIDE, StageForms.outcome("assured", "Sound."));
            assertThat(record.latest(number, "Decision on assurance")
                            .orElseThrow()
                            .decision()
                            .user())
                    .isEqualTo("assurer2");
        } finally {
            identity.deleteUser("assurer2");
        }
    }

    private void meet(String number) {
        driver.as("assurer")
                .complete(
                        number,
                        MEET,
                        Map.of(
                                "heldOn", driver.dayAfterWorkingDays(-1),
                                "attendees", "Both chairs, three directors each.",
                                "sessionSummary", "Cash in the first winter; a facility is agreed.",
                                "openPoints", "Who is finance director?"));
    }

    private void addAssurer(String user) {
        var person = identity.newUser(user);
        person.setPassword("a-long-pass-Phrase-1");
        identity.saveUser(person);
        identity.createMembership(user, "assurers");
        identity.createTenantUserMembership("b1001", user);
    }

    private String smallCase() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);
        return number;
    }

    private Object variable(String number, String name) {
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, AssureBusinessCase.PROCESS)
                .singleResult();
        return runtime.getVariable(stage.getId(), name);
    }
}
