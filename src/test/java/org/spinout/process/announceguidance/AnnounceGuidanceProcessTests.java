package org.spinout.process.announceguidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Drafts;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AnnounceGuidanceProcessTests {

    private static final String SERVICE = "Activity_OutlineServiceAndPeople";
    private static final String MONEY = "Activity_OutlineMoneyAndForm";
    private static final String REVIEW = "Activity_ReviewBusinessCase";
    private static final String REPORT = "Activity_WriteDueDiligenceReport";

    private final CaseDriver driver;
    private final Proposals proposals;
    private final DecisionRecord record;
    private final Answers answers;
    private final Drafts drafts;
    private final Notices notices;
    private final RuntimeService runtime;

    @Autowired
    AnnounceGuidanceProcessTests(
            CaseDriver driver,
            Proposals proposals,
            DecisionRecord record,
            Answers answers,
            Drafts drafts,
            Notices notices,
            RuntimeService runtime) {
        this.driver = driver;
        this.proposals = proposals;
        this.record = record;
        this.answers = answers;
        this.drafts = drafts;
        this.notices = notices;
        this.runtime = runtime;
    }

    @Test
    void sendsACaseBackFromItsSponsorWithTheReasonOnRecord() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);

        announce("RIGHT_TO_REQUEST", "announce");

        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder(SERVICE, MONEY);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat((String) variable(number, "returnReason"))
                .startsWith("National guidance has changed. \"Technical guidance\", issued on ")
                .endsWith("What must be rewritten: Governance, in every case.");
        assertThat(variable(number, "yearlyIncomePounds")).isEqualTo("500000");
        var entry = record.latest(number, "National guidance").orElseThrow().decision();
        assertThat(entry.outcome()).isEqualTo("rewrite");
        assertThat(entry.reasonCode()).isEqualTo("guidanceChanged");
        assertThat(entry.user()).isEqualTo("assurer");
        assertThat(entry.evidence())
                .containsExactly(answers.latest(number, "announce-guidance").reference());
        assertThat(subjectsTo("proposer")).contains("National guidance has changed: Family nurses is to be rewritten");

        route.writeSmallCase(number, false);
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
    }

    @Test
    void losesNothingThatWasSavedForLater() {
        var number = new RouteToStage(driver).acceptedCase(6, "500000", Map.of());
        driver.as("proposer").complete(number, SERVICE, StageForms.serviceAndPeople());
        var task = driver.as("proposer").theTask(number, MONEY).getId();
        drafts.save(
                task,
                "proposer",
                "{\"yearlyIncomePounds\":\"512000\",\"largestCustomerPercent\":75,\"fullSteps\":\"finance\"}");

        announce("RIGHT_TO_REQUEST", "announce");

        assertThat(variable(number, "yearlyIncomePounds")).isEqualTo("512000");
        assertThat(variable(number, "largestCustomerPercent")).isEqualTo(75);
        assertThat(variable(number, "fullSteps")).as("not a field of that form").isEqualTo("");
        assertThat(variable(number, "equalityInBrief")).isEqualTo("Fathers at work are reached for the first time.");
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder(SERVICE, MONEY);
    }

    @Test
    void stopsTheAssuranceOfACase() {
        var route = new RouteToStage(driver, "RIGHT_TO_PROVIDE");
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        route.sendOn(number);
        assertThat(driver.openTasks(number)).containsExactly(REPORT);

        announce("RIGHT_TO_PROVIDE", "announce");

        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder(SERVICE, MONEY);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        route.writeSmallCase(number, false);
        route.sendOn(number);
        assertThat(driver.openTasks(number)).containsExactly(REPORT);
    }

    @Test
    void stopsTheConsultationOfPatientsAndAsksThemAgain() {
        var number = new RouteToStage(driver).acceptedCase(70, "5000000", Map.of());
        driver.as("patientRepresentative")
                .complete(number, "Activity_RespondForPatients", StageForms.patientResponse(true));
        assertThat(driver.openTasks(number)).contains("Activity_AnswerReport");

        announce("all", "announce");

        assertThat(driver.openTasks(number))
                .contains("Activity_RespondForPatients")
                .doesNotContain("Activity_AnswerReport");
    }

    @Test
    void leavesCasesOfOtherSchemesAndOtherStagesAlone() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        announce("RIGHT_TO_PROVIDE", "announce");
        assertThat(driver.openTasks(number)).containsExactly(REVIEW);

        route.sendOn(number);
        var before = driver.openTasks(number);
        announce("RIGHT_TO_REQUEST", "announce");

        assertThat(driver.openTasks(number)).isEqualTo(before).doesNotContain(SERVICE);
    }

    @Test
    void firstOnlyTellsWhichCasesItWouldReach() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);

        announce("RIGHT_TO_REQUEST", "show");

        assertThat(driver.openTasks(number)).containsExactly(REVIEW);
        assertThat(record.latest(number, "National guidance")).isEmpty();
        assertThat(notices.of("assurer", Set.of(), Set.of()))
                .anySatisfy(notice -> assertThat(notice.text()).contains(number, "Nothing has been announced yet"));
    }

    @Test
    void isNotForATeam() {
        var form = guidance("all", "announce");

        assertThatThrownBy(() -> driver.as("proposer").start("announce-guidance", form))
                .isInstanceOf(RuntimeException.class);
    }

    private List<String> subjectsTo(String user) {
        return notices.of(user, Set.of(), Set.of()).stream()
                .map(Notice::subject)
                .toList();
    }

    private void announce(String scheme, String purpose) {
        driver.as("assurer").start("announce-guidance", guidance(scheme, purpose));
    }

    private Map<String, Object> guidance(String scheme, String purpose) {
        return new HashMap<>(Map.of(
                "guidanceTitle",
                "Technical guidance",
                "issuedOn",
                driver.dayAfterWorkingDays(-1),
                "guidanceScheme",
                scheme,
                "mustRewrite",
                "Governance, in every case.",
                "purpose",
                purpose));
    }

    private Object variable(String number, String name) {
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult();
        return runtime.getVariable(stage.getId(), name);
    }
}
