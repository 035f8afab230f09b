package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.Conditions;
import org.spinout.contract.Contracts;
import org.spinout.contract.GoLives;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.AssuranceRoute;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.WaveRoute;
import org.spinout.process.resolvechallenge.ChallengeRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.spinout.proposal.Answers;
import org.spinout.proposal.CaseHeld;
import org.spinout.proposal.ChallengeOutcome;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Pause;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Verification;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Gloucestershire Care Services, 3,000 staff and about £100 million a year: approved, and to begin on 1 October 2011. Three
 * days before, a patient went to court, because no other provider had been asked. The court ordered a halt. In February
 * 2012 the matter was settled: the process began again, and in the end the services became an NHS trust.
 */
@SpinoutTest
class GloucestershireScenarioTests {

    private static final int WORKING_DAYS_IN_COURT = 90;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Answers answers;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Challenges challenges;

    @Autowired
    private GoLives goLives;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Holds holds;

    @Autowired
    private Conditions conditions;

    @Autowired
    private AgendaItems items;

    @Autowired
    private DecisionRecord record;

    private RouteToStage route;
    private BoardRoute board;
    private ChallengeRoute court;

    @BeforeEach
    void itsPeople() {
        route = new RouteToStage(driver);
        board = new BoardRoute(beans);
        court = new ChallengeRoute(beans);
    }

    @Test
    void isHaltedThreeDaysBeforeItBeginsAndBeginsAgain() {
        var number = theCaseWaitsForItsSignatures();
        aCourtHaltsIt(number);
        nothingIsSignedAndNothingLapses(number);
        theMatterIsSettledAndTheCaseBeginsAgain(number);
        theBoardDecidesOtherwise(number);

        assertThat(record.verify(number)).isInstanceOf(Verification.Intact.class);
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().outcome())
                .containsSubsequence(
                        "accepted", "approvedWithConditions", "assured", "raised", "held", "restarted", "rejected");
    }

    @Test
    void isCalledOffThreeDaysBeforeItsDayAlthoughAllIsSigned() {
        var number = theCaseIsAnnounced();
        itsConditionIsDischarged(number);
        var lastMile = new LastMile(beans);
        lastMile.completeLargeTracks(number);
        lastMile.runInTheShadow(number);
        driver.as("transferOfficer")
                .complete(
                        number,
                        "Activity_DecideGoLive",
                        Map.of(
                                "outcome",
                                "live",
                                "goLiveOn",
                                CaseDriver.inWords(days.today().plusDays(10))));
        assertThat(goLives.pending(number)).isPresent();
        driver.moveClockByWorkingDays(4);

        aCourtHaltsIt(number);

        assertThat(goLives.pending(number)).isEmpty();
        assertThat(driver.openTasks(number)).contains("Activity_DecideGoLive");
        driver.moveClockByWorkingDays(WORKING_DAYS_IN_COURT);
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_TRANSFER);
        court.respond(number, "Activity_RespondToChallenge");
        assertThatThrownBy(() -> court.decide(number, "restarted"))
                .hasStackTraceContaining("only if both sides have agreed to end it");
        var settled = court.decision("restarted");
        settled.putAll(Map.of("orderEnded", "yes", "contractEnded", true));
        driver.as("boardChair").complete(number, ChallengeRoute.DECIDE, settled);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(contracts.get(number).lapsed()).isTrue();
        theBoardDecidesOtherwise(number);
        assertThat(record.verify(number)).isInstanceOf(Verification.Intact.class);
    }

    private void itsConditionIsDischarged(String number) {
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_ProvideEvidence",
                        Map.of("outcome", "evidence", "evidence", "Certificate 4711 of the insurer."));
        driver.as("sponsor").complete(number, "Activity_ConfirmDischarge", Map.of("outcome", "discharged"));
    }

    private String theCaseWaitsForItsSignatures() {
        var number = theCaseIsAnnounced();
        driver.as("commissioner")
                .complete(number, "Activity_SetTerms", new SampleTransferAnswers(days.today()).terms(3, "100000000"));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.IN_TRANSFER);
        assertThat(driver.openTasks(number)).contains("Activity_SignContract", "Activity_ProvideEvidence");
        return number;
    }

    private String theCaseIsAnnounced() {
        var number = route.acceptedCase(3000, "100000000", Map.of("staffInFavour", 900, "unionRecognised", "yes"));
        route.sendLargeCase(number);
        board.sendPaper(number);
        board.decide(
                board.meetingAtDecision(),
                "approvedWithConditions",
                board.condition(
                        "The new organisation insures itself for clinical claims.", "The insurer's certificate", 60));
        new AssuranceRoute(driver).assureLargeCase(number, "Ready for October.", "Sound.");
        new WaveRoute(driver).announce("RIGHT_TO_REQUEST");
        return number;
    }

    private void aCourtHaltsIt(String number) {
        driver.as("patientRepresentative").start("raise-challenge", court.report(number, "judicialReview"));
        driver.as("boardSecretary")
                .complete(
                        number,
                        ChallengeRoute.RECORD,
                        Map.of(
                                "claimReference", "CO/9123/2011",
                                "decidedOn", court.today(),
                                "courtOrder", "yes",
                                "outcome", "held",
                                "undertaking", "14 days' notice to the claimant before anything is signed.",
                                "reasons",
                                        "The court has ordered that nothing is signed before it has heard the claim."));

        assertThat(holds.isHeld(number)).isTrue();
        assertThat(court.timers(number)).isNotEmpty().allMatch(Job::isSuspended);
    }

    private void nothingIsSignedAndNothingLapses(String number) {
        var challenge = challenges.of(number).get(0).number();
        assertThatThrownBy(() -> driver.as("proposer")
                        .complete(number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true)))
                .isInstanceOf(CaseHeld.class)
                .hasMessageContaining(challenge)
                .hasMessageContaining("14 days' notice");

        driver.moveClockByWorkingDays(WORKING_DAYS_IN_COURT);

        assertThat(conditions.outstanding(number))
                .as("its long-stop has passed, but not its time")
                .hasSize(1);
        assertThat(driver.openTasks(number)).contains("Activity_SignContract");
        assertThat(holds.isHeld(number)).isTrue();
    }

    private void theMatterIsSettledAndTheCaseBeginsAgain(String number) {
        court.respond(number, "Activity_RespondToChallenge");

        court.decide(number, "restarted");

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(challenges.of(number).get(0).outcome()).isEqualTo(ChallengeOutcome.RESTARTED);
        assertThat(holds.pauses(number))
                .singleElement()
                .extracting(Pause::workingDays)
                .isEqualTo(WORKING_DAYS_IN_COURT);
        assertThat(driver.openTasks(number))
                .contains("Activity_AppraiseOptions")
                .doesNotContain("Activity_SignContract", "Activity_ProvideEvidence", ChallengeRoute.DECIDE);
        assertThat(court.timers(number)).isNotEmpty().noneMatch(Job::isSuspended);
        assertThat(conditions.outstanding(number)).isEmpty();
        assertThat(answers.latest(number, "submit-business-case").version())
                .as("what was written stays")
                .isOne();
    }

    private void theBoardDecidesOtherwise(String number) {
        route.sendLargeCase(number);
        assertThat(driver.openTasks(number)).contains("Activity_PrepareBoardPaper");
        board.sendPaper(number);
        assertThat(items.ofCase(number)).as("decided once before").hasSize(2);
        board.decide(
                board.meetingAtDecision(),
                "rejected",
                Map.of("reasonCode", "notViable", "reasons", "The services stay in the NHS, as a trust of their own."));
        driver.runDueJobs();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
    }
}
