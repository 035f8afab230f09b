package org.spinout.process.samples;

import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.fund.FinancialYear;
import org.spinout.organisation.WorkingDays;

/**
 * One sample service on its way, in working days as they pass in life. Each step is done by the person whose task it is.
 */
final class SampleWalk {

    private static final List<String> BOARD =
            List.of("boardChair", "boardMember1", "boardMember2", "boardMember3", "boardMember4");

    /** Notice of a meeting, comfortably more than the law asks. */
    private static final int DAYS_TO_MEETING = 7;

    private final CaseDriver driver;
    private final WorkingDays days;
    private final SampleProposal service;
    private final String number;

    /** Starts the proposal today. */
    SampleWalk(CaseDriver driver, WorkingDays days, SampleProposal service) {
        this.driver = driver;
        this.days = days;
        this.service = service;
        this.number = driver.as(service.lead()).start("spin-out-service", SampleAnswers.start(service));
    }

    String number() {
        return number;
    }

    private SampleWalk by(String user, String activity, Map<String, ?> answers) {
        return by(user, number, activity, answers);
    }

    private SampleWalk by(String user, String businessKey, String activity, Map<String, ?> answers) {
        driver.as(user).complete(businessKey, activity, answers);
        driver.runDueJobs();
        return this;
    }

    private SampleWalk byLead(String activity, Map<String, ?> answers) {
        return by(service.lead(), activity, answers);
    }

    SampleWalk wait(int workingDays) {
        driver.moveClockByWorkingDays(workingDays);
        return this;
    }

    SampleWalk express() {
        return express("b1001");
    }

    /** @param commissioner the body that is to give the contract */
    SampleWalk express(String commissioner) {
        return byLead("Activity_CompleteExpressionOfInterest", SampleAnswers.expression(service, commissioner, driver));
    }

    SampleWalk comment() {
        return by("lineManager", "Activity_CommentAsLineManager", SampleAnswers.comment());
    }

    SampleWalk review() {
        if (service.scheme().equals("RIGHT_TO_PROVIDE")) {
            by(
                    "sponsor",
                    "Activity_JudgeClinicalAppropriateness",
                    SampleAnswers.outcome("appropriate", "The same clinicians go on with the same patients."));
        }
        return by("sponsor", "Activity_ReviewExpressionOfInterest", Map.of("outcome", "supported"));
    }

    SampleWalk accept() {
        return by(
                "boardChair",
                "Activity_DecideExpressionOfInterest",
                SampleAnswers.outcome("accepted", "It meets a need that nobody meets today."));
    }

    SampleWalk reject() {
        return by(
                "boardChair",
                "Activity_DecideExpressionOfInterest",
                Map.of(
                        "outcome",
                        "rejected",
                        "reasonCode",
                        "existingContract",
                        "reasons",
                        "The contract with another provider runs for two more years.",
                        "wouldChange",
                        "The end of that contract."));
    }

    SampleWalk leaveItAtThat() {
        return byLead("Activity_RespondToRejection", Map.of("outcome", "leave"));
    }

    SampleWalk accepted() {
        return wait(8).express().wait(3).comment().wait(4).review().wait(6).accept();
    }

    /** As far as its submission. */
    SampleWalk outlineSmallCase() {
        return wait(10).byLead("Activity_OutlineServiceAndPeople", SampleAnswers.serviceAndPeople())
                .wait(5)
                .byLead("Activity_OutlineMoneyAndForm", SampleAnswers.moneyAndForm(service));
    }

    SampleWalk writeSmallCase(boolean dependsOnAward) {
        return outlineSmallCase()
                .wait(2)
                .byLead("Activity_SubmitBusinessCase", SampleAnswers.submission(dependsOnAward))
                .wait(3)
                .by("sponsor", "Activity_ReviewBusinessCase", Map.of("outcome", "submitted"));
    }

    SampleWalk assure() {
        return wait(4).by("assurer", "Activity_WriteDueDiligenceReport", SampleAnswers.report())
                .wait(2)
                .by("assurer", "Activity_DecideAssurance", SampleAnswers.outcome("assured", "Sound in every part."));
    }

    /** One assurer gathers what waits, another signs it off, and it is announced today. */
    SampleWalk announceInWave() {
        var wave = driver.as("assurer")
                .start("announce-wave", Map.of("waveName", "Wave of " + service.name(), "scheme", service.scheme()));
        driver.as("assurer").complete(wave, "Activity_PrepareWave", last().announcement());
        return by("nationalAssurer", wave, "Activity_SignOffWave", Map.of("outcome", "signedOff"));
    }

    SampleWalk writePaper() {
        return wait(1).by("boardSecretary", "Activity_PrepareBoardPaper", SampleAnswers.paper(service));
    }

    /** The board's next meeting is called, and every member has declared. */
    String callMeeting() {
        var meeting =
                driver.as("boardSecretary").start("hold-board-meeting", SampleAnswers.meeting(driver, DAYS_TO_MEETING));
        for (var member : BOARD) {
            driver.as(member).complete(meeting, "Activity_DeclareInterests", Map.of("hasInterest", "no"));
        }
        return meeting;
    }

    /** The board meets and decides this on the one item it has. */
    SampleWalk meet(String outcome, Map<String, ?> more) {
        var meeting = callMeeting();
        driver.as("boardSecretary").complete(meeting, "Activity_SendPapers", Map.of("outcome", "hold"));
        wait(DAYS_TO_MEETING);
        driver.as("boardSecretary")
                .complete(meeting, "Activity_RecordAttendance", Map.of("outcome", "hold", "present", JSON(BOARD)));
        var decision = new HashMap<String, Object>(more);
        decision.put("outcome", outcome);
        decision.put("decidedBy", "consensus");
        decision.putIfAbsent("reasons", "The case is sound and fills a local need.");
        driver.as("boardSecretary").complete(meeting, "Activity_RecordDecision", decision);
        driver.as("boardSecretary").complete(meeting, "Activity_CorrectMinute", Map.of());
        driver.runDueJobs();
        return this;
    }

    /** Applies for a development grant and takes it as far as the panel's offer. */
    SampleWalk applyForGrant() {
        driver.as(service.lead()).start("award-funding", SampleAnswers.application(number));
        driver.runDueJobs();
        return wait(5).by("fundManager", "Activity_AppraiseSmallAward", SampleAnswers.appraisal())
                .wait(3)
                .by("fundPanelMember1", "Activity_DecideAward", SampleAnswers.award());
    }

    /** In two parts, or at once where the second would fall into another financial year. */
    SampleWalk takeGrant() {
        var inParts = FinancialYear.of(days.today()).equals(FinancialYear.of(days.plus(days.today(), 30)));
        takeFirstPart(inParts ? "5000" : "20000");
        return inParts ? takeRest() : this;
    }

    private SampleWalk takeFirstPart(String pounds) {
        return wait(2).byLead("Activity_RespondToOffer", last().offerAccepted())
                .by("fundManager", "Activity_SignAgreement", last().agreement(pounds, "milestone"))
                .wait(10)
                .byLead(
                        "Activity_GiveMilestoneEvidence",
                        Map.of(
                                "evidence", "Certificates of the course, and the accountant's letter.",
                                "spentPounds", "4800",
                                "matchFundingArrived", "yes"))
                .by("fundManager", "Activity_ApproveMilestone", Map.of("outcome", "approved"));
    }

    private SampleWalk takeRest() {
        return wait(2).by("fundManager", "Activity_PlanTranches", last().plan())
                .wait(10)
                .byLead("Activity_GiveTrancheEvidence", last().trancheEvidence())
                .by("fundManager", "Activity_AssessTranche", Map.of("outcome", "approved", "provenMatchPounds", "0"))
                .wait(15)
                .byLead("Activity_ReportSpend", last().spent());
    }

    SampleWalk register() {
        return wait(20).byLead(
                        "Activity_RecordRegistration",
                        last().registration(service.name().split(",", 2)[0] + " CIC"));
    }

    SampleWalk offerContract() {
        return by("commissioner", "Activity_SetTerms", last().terms(5, service.yearlyPounds()));
    }

    SampleWalk goLive() {
        return byLead("Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .by("commissioner", "Activity_CountersignContract", last().countersigned())
                .by("transferOfficer", "Activity_ConfirmSmallTransfer", last().smallTransfer(service.staff()))
                .by("transferOfficer", "Activity_DecideGoLive", last().live());
    }

    SampleWalk withdraw(String reasons) {
        driver.as(service.lead())
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                reasons,
                                "confirmed",
                                true));
        driver.runDueJobs();
        return this;
    }

    /** A patient goes to court, which orders that nothing be signed; the secretary holds the case. */
    SampleWalk holdByCourt() {
        driver.as("sponsor").start("raise-challenge", SampleAnswers.claim(number, driver));
        return by(
                "boardSecretary",
                "Activity_RecordClaim",
                Map.of(
                        "courtOrder",
                        "yes",
                        "outcome",
                        "held",
                        "reasons",
                        "The court has ordered that no contract be signed before it has heard the claim."));
    }

    private SampleTransferAnswers last() {
        return new SampleTransferAnswers(days.today());
    }
}
