package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.board.Conditions;
import org.spinout.contract.Contracts;
import org.spinout.contract.Transfers;
import org.spinout.enterprise.Enterprises;
import org.spinout.fund.Awards;
import org.spinout.fund.Ledger;
import org.spinout.process.AssuranceRoute;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.WaveRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Verification;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The guided tour: Your Healthcare of Kingston as its story is told, from staff of a primary care trust asking to run
 * community services for 550 people and £25m a year to the day they did. Its board approved before the final assurance, on
 * a condition; national guidance changed, so the plan was written again; three reports and a meeting of the boards
 * followed; it ran in the shadow of the trust; and then it went live.
 */
@SpinoutTest
class YourHealthcareScenarioTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Answers answers;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Conditions conditions;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private Awards awards;

    @Autowired
    private Ledger ledger;

    @Autowired
    private HistoryService history;

    private RouteToStage route;
    private BoardRoute board;
    private AssuranceRoute assurance;
    private LastMile lastMile;

    @BeforeEach
    void theirPeople() {
        route = new RouteToStage(driver);
        board = new BoardRoute(beans);
        assurance = new AssuranceRoute(driver);
        lastMile = new LastMile(beans);
    }

    @Test
    void goesLiveAsKingstonDid() throws IOException {
        var number = theCaseIsMade();
        theBoardApprovesOnACondition(number);
        guidanceChangesAndThePlanMustBeRewritten(number);
        theRewrittenCaseIsAssured(number);
        theConditionIsDischarged(number);
        theServiceGoesLiveAfterRunningInTheShadow(number);

        assertThat(record.verify(number)).isInstanceOf(Verification.Intact.class);
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().outcome())
                .containsSubsequence("accepted", "approvedWithConditions", "rewrite", "assured", "live");
    }

    private String theCaseIsMade() {
        var number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400, "unionRecognised", "yes"));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);

        route.sendLargeCase(number);
        assertThat(proposals.get(number).size()).hasToString("LARGE");
        assertThat(answers.latest(number, "respond-for-staff").text("staffSideView"))
                .isEqualTo("neutral");
        return number;
    }

    private void theBoardApprovesOnACondition(String number) throws IOException {
        board.sendPaper(number);
        var meeting = board.meetingAtDecision();
        theBoardReadsWhatWasSaid(meeting);
        driver.filePapers(meeting);
        itsPaperSaysItToo(number);
        board.decide(
                meeting,
                "approvedWithConditions",
                board.condition(
                        "The new organisation insures itself for clinical claims.", "The insurer's certificate", 200));

        assertThat(conditions.outstanding(number)).hasSize(1);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_FINAL_ASSURANCE);
        assertThat(driver.openTasks(number)).contains("Activity_WriteDueDiligenceReport", "Activity_ProvideEvidence");
    }

    private void theBoardReadsWhatWasSaid(String meeting) {
        var task = driver.as("boardSecretary")
                .theTask(meeting, "Activity_RecordDecision")
                .getId();
        assertThat(beans.getBean(TaskService.class).getVariables(task))
                .containsEntry(
                        "staffSideSaid",
                        "Neither for nor against. " + StageForms.staffResponse().get("staffSideResponse"))
                .containsEntry("staffSideAnswered", StageForms.staffReply().get("staffSideReply"))
                .containsEntry(
                        "patientSideSaid",
                        "In support. " + StageForms.patientResponse(false).get("patientSideResponse"));
    }

    private void itsPaperSaysItToo(String number) throws IOException {
        var file = beans.getBean(CaseFile.class);
        var paper = file.of(number).stream()
                .filter(document -> document.kind() == DocumentKind.BOARD_PAPER)
                .findFirst()
                .orElseThrow();
        var contents = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .execute(status -> file.open(paper.id(), "boardSecretary").bytes());
        assertThat(PdfReading.of(contents).text())
                .containsIgnoringWhitespaces(
                        StageForms.staffResponse().get("staffSideResponse").toString(),
                        StageForms.staffReply().get("staffSideReply").toString());
    }

    private void guidanceChangesAndThePlanMustBeRewritten(String number) {
        assurance.report(number);
        driver.as("assurer")
                .start(
                        "announce-guidance",
                        Map.of(
                                "guidanceTitle", "Transforming Community Services: technical guidance",
                                "issuedOn", driver.dayAfterWorkingDays(-5),
                                "guidanceScheme", "RIGHT_TO_REQUEST",
                                "mustRewrite", "The guidance of September asks for more on governance.",
                                "purpose", "announce"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_REWRITE);
        assertThat(driver.openTasks(number))
                .contains("Activity_PlanFinance")
                .doesNotContain("Activity_WriteDueDiligenceReport");
    }

    private void theRewrittenCaseIsAssured(String number) {
        route.sendLargeCase(number);
        assertThat(answers.latest(number, "submit-business-case").version()).isEqualTo(2);
        // Approved already: it goes to the assurers and not to the board once more.
        assertThat(driver.openTasks(number)).doesNotContain("Activity_PrepareBoardPaper");

        assurance.assureLargeCase(
                number, "Cash in the first winter; a facility is agreed.", "Sound, and rewritten well.");
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_TRANSFER);
    }

    private void theConditionIsDischarged(String number) {
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_ProvideEvidence",
                        Map.of("outcome", "evidence", "evidence", "Certificate 4711 of the insurer."));
        driver.as("sponsor").complete(number, "Activity_ConfirmDischarge", Map.of("outcome", "discharged"));

        assertThat(conditions.outstanding(number)).isEmpty();
    }

    private void theServiceGoesLiveAfterRunningInTheShadow(String number) {
        lastMile.completeLargeTracks(number);
        assertThat(driver.openTasks(number)).containsExactly("Activity_SetExitCriteria");
        itsContractSaysWhatWasPromised(number);
        lastMile.runInTheShadow(number);
        lastMile.goLive(number);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.LIVE);
        assertThat(transfers.get(number).unfinished()).isEmpty();
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .unfinished()
                        .list())
                .singleElement()
                .satisfies(ownYears -> {
                    assertThat(ownYears.getProcessDefinitionKey()).isEqualTo("sustain-enterprise");
                    assertThat(ownYears.getTenantId())
                            .isEqualTo(enterprises.get(number).bodyId())
                            .isNotEqualTo(proposals.get(number).bodyId());
                });
    }

    private void itsContractSaysWhatWasPromised(String number) {
        var contract = beans.getBean(Contracts.class).get(number);
        var promised = answers.latest(number, "complete-expression-of-interest").text("patientBenefit");

        assertThat(contract.isUnconditional()).isTrue();
        assertThat(contract.end()).isEqualTo(contract.start().plusYears(5).minusDays(1));
        var clauses = Objects.requireNonNull(contract.clauses());
        assertThat(clauses.kpis()).isNotEmpty();
        assertThat(clauses.promises())
                .filteredOn(benefit -> benefit.promise().equals(promised))
                .singleElement()
                .satisfies(benefit -> assertThat(benefit.term()).isEqualTo(promised));
    }

    @Test
    void sixNursesGoLiveInAtMostThirtyFiveTasks() {
        var number = route.acceptedCase(6, "500000", Map.of("carriesOutRegulatedActivity", "no"));
        lastMile.takeDevelopmentGrant(number);
        route.sendSmallCase(number, true);
        board.sendPaper(number);
        var meeting = board.meetingAtDecision();
        board.decide(meeting, "approved", Map.of());
        board.signMinutes(meeting);
        assurance.assureSmallCase(number);
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        lastMile.completeSmallTracks(number);
        lastMile.goLive(number);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.LIVE);
        assertThat(driver.finishedTasks(number) + driver.finishedTasks(meeting)).isBetween(15L, 35L);
        var award = awards.ofCase(number).get(0);
        assertThat(ledger.moneyOf(award.number()).paid().isPositive()).isTrue();
    }

    @Test
    void aWithdrawalInTheMiddleOfAMeetingEndsEverythingAndFreesTheMoney() {
        var number = route.acceptedCase(6, "500000", Map.of());
        lastMile.takeOffer(number);
        var promised = awards.ofCase(number).get(0).number();
        assertThat(ledger.moneyOf(promised).reserved().isPositive()).isTrue();
        route.sendSmallCase(number, false);
        board.sendPaper(number);
        var meeting = board.meetingAtDecision();

        route.withdraw(number, "staffSupportLost", "Two of six have left.");
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(driver.openTasks(meeting)).doesNotContain("Activity_RecordDecision");
        assertThat(ledger.moneyOf(promised).reserved().isPositive()).isFalse();
    }

    @Test
    void anOfferNobodyAnswersLapsesAndItsMoneyIsFree() {
        var number = route.acceptedCase(6, "500000", Map.of());
        lastMile.takeOffer(number);
        var award = awards.ofCase(number).get(0).number();

        driver.moveClockByWorkingDays(30);

        assertThat(awards.get(award).state()).hasToString("EXPIRED");
        assertThat(ledger.moneyOf(award).reserved().isPositive()).isFalse();
        assertThat(driver.openTasks(number)).doesNotContain("Activity_RespondToOffer");
    }

    @Test
    void aRejectedCaseEndsWithItsReasonAndLeavesNothingBeside() {
        var number = route.acceptedCase(6, "500000", Map.of());
        lastMile.takeOffer(number);
        route.sendSmallCase(number, false);
        board.sendPaper(number);
        board.decide(
                board.meetingAtDecision(),
                "rejected",
                Map.of("reasonCode", "notViable", "reasons", "One contract is all its income."));
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEqualTo(List.of());
        assertThat(ledger.moneyOf(awards.ofCase(number).get(0).number())
                        .reserved()
                        .isPositive())
                .isFalse();
    }

    @Test
    void aConditionThatLapsesBeforeTheTransferBringsTheCaseBackToTheBoard() {
        var number = route.acceptedCase(6, "500000", Map.of());
        route.sendSmallCase(number, false);
        board.sendPaper(number);
        board.decide(
                board.meetingAtDecision(),
                "approvedWithConditions",
                board.condition("The lease is signed.", "The lease", 15));
        driver.moveClockByWorkingDays(20);
        assertThat(conditions.outstanding(number)).isEmpty();

        assurance.assureSmallCase(number);

        assertThat(driver.openTasks(number)).containsExactly("Activity_PrepareBoardPaper");
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.BEFORE_BOARD);
    }
}
