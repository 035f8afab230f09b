package org.spinout.scenario;

import java.util.HashMap;
import java.util.Map;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;

/** What the people of the award and the transfer do in the scenarios, with the answers they write. */
final class LastMile {

    private static final String TEAM = "proposer";
    private static final String OFFICER = "transferOfficer";
    private static final String COMMISSIONER = "commissioner";

    private final CaseDriver driver;
    private final WorkingDays days;

    LastMile(BeanFactory beans) {
        driver = beans.getBean(CaseDriver.class);
        days = beans.getBean(WorkingDays.class);
    }

    private LastMile by(String user, String number, String activity, Map<String, ?> answers) {
        driver.as(user).complete(number, activity, answers);
        driver.runDueJobs();
        return this;
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(days.today().plusDays(daysFromToday));
    }

    /** A development grant of £20,000, as far as the offer. */
    void takeOffer(String number) {
        driver.as(TEAM)
                .start(
                        "award-funding",
                        Map.of(
                                "caseNumber", number,
                                "product", "developmentGrant",
                                "amountPounds", "20000",
                                "purpose", "An accountant's advice on the plan",
                                "firstMilestone", "The plan is finished",
                                "matchFunding", "no"));
        var appraisal = new HashMap<String, Object>(Map.of(
                "socialEnterprise", "yes",
                "healthOutcomes", "yes",
                "beneficiariesInEngland", "yes",
                "bankFinanceUnavailable", "yes",
                "ableToRepay", "yes",
                "meetsFundAims", "yes"));
        appraisal.putAll(Map.of("appraisal", "Small, sound, worth it.", "recommendation", "invest"));
        by("fundManager", number, "Activity_AppraiseSmallAward", appraisal);
        by(
                "fundPanelMember1",
                number,
                "Activity_DecideAward",
                Map.of("outcome", "invest", "awardedPounds", "20000", "pot", "revenueGrant", "reasons", "Good value."));
    }

    /** The same grant, accepted, agreed and paid at signature. */
    void takeDevelopmentGrant(String number) {
        takeOffer(number);
        by(TEAM, number, "Activity_RespondToOffer", Map.of("outcome", "accepted", "termsAccepted", true));
        by(
                "fundManager",
                number,
                "Activity_SignAgreement",
                Map.of(
                        "agreementReference", "SEIF/1",
                        "signedOn", day(0),
                        "firstMilestone", "The plan is finished",
                        "firstTranchePounds", "20000",
                        "payOn", "signature"));
    }

    void completeSmallTracks(String number) {
        var transfer = new HashMap<String, Object>(Map.of(
                "representation", "recognisedUnion",
                "staffAssigned", 6,
                "staffObjected", 0,
                "measuresLetterOn", day(-50),
                "consultedOn", day(-40),
                "liabilityInformationOn", day(-30),
                "plannedTransferOn", day(0)));
        transfer.putAll(Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "assetSchedule", "Laptops and the telephone number",
                "assetValuePounds", "4200"));
        by(TEAM, number, "Activity_RecordRegistration", registration("Ripplez CIC"));
        by(OFFICER, number, "Activity_ConfirmSmallTransfer", transfer);
        signContract(number, "500000");
    }

    void completeLargeTracks(String number) {
        by(TEAM, number, "Activity_RecordRegistration", registration("Your Healthcare CIC"));
        by(
                TEAM,
                number,
                "Activity_RecordCareQuality",
                Map.of("outcome", "granted", "cqcRegistrationNumber", "1-248538073", "cqcRegisteredOn", day(-1)));
        consultStaff(number);
        by(
                OFFICER,
                number,
                "Activity_SecurePensions",
                Map.of(
                        "pensionRoute", "nhsPensionScheme",
                        "pensionEvidence", "Letter of the NHS Business Services Authority",
                        "pensionConfirmedOn", day(-5),
                        "subjectToSignature", "yes"));
        by(
                OFFICER,
                number,
                "Activity_AgreeAssets",
                Map.of(
                        "assetSchedule", "Asset register, version 4",
                        "assetValuePounds", "250000",
                        "assetsAgreedOn", day(-5),
                        "systemsReady", "yes"));
        signContract(number, "25000000");
    }

    private void consultStaff(String number) {
        by(
                OFFICER,
                number,
                "Activity_InformRepresentatives",
                Map.of(
                        "representation",
                        "recognisedUnion",
                        "staffAssigned",
                        550,
                        "informedOn",
                        day(-60),
                        "measuresLetterOn",
                        day(-50),
                        "measures",
                        "None are planned",
                        "plannedTransferOn",
                        day(0)));
        by(
                "staffRepresentative",
                number,
                "Activity_AnswerConsultation",
                Map.of("consultationAnswer", "content", "consultationResponse", "Our questions were answered."));
        by(
                OFFICER,
                number,
                "Activity_ConcludeConsultation",
                Map.of(
                        "replyToStaff",
                        "We answered every question in writing.",
                        "consultedOn",
                        day(-1),
                        "staffObjected",
                        3,
                        "liabilityInformationOn",
                        day(-30)));
    }

    private Map<String, Object> registration(String name) {
        return Map.of(
                "enterpriseName", name,
                "legalForm", "communityInterestCompany",
                "registrationNumber", "07505833",
                "registeredOn", day(-60),
                "communityInterestMet", "yes",
                "communityBenefit", "The people it serves",
                "assetLock", "yes",
                "dataProtection", "yes",
                "insured", "yes");
    }

    private void signContract(String number, String yearlyPounds) {
        by(
                COMMISSIONER,
                number,
                "Activity_SetTerms",
                Map.of(
                        "outcome",
                        "offered",
                        "contractStart",
                        day(0),
                        "contractYears",
                        5,
                        "yearlyPricePounds",
                        yearlyPounds,
                        "benefits",
                        "Everybody is seen within two weeks.",
                        "reinvestmentDuty",
                        "All surplus goes into the service."));
        by(TEAM, number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        by(
                COMMISSIONER,
                number,
                "Activity_CountersignContract",
                Map.of("outcome", "signed", "countersignedOn", day(0)));
    }

    void runInTheShadow(String number) {
        by(
                TEAM,
                number,
                "Activity_ReportShadowRunning",
                Map.of(
                        "shadowRunningBegan",
                        day(-90),
                        "shadowRunningEnded",
                        day(-1),
                        "findings",
                        "Payroll worked from the second month on.",
                        "outcome",
                        "met"));
    }

    void goLive(String number) {
        by(OFFICER, number, "Activity_DecideGoLive", Map.of("outcome", "live", "goLiveOn", day(0)));
    }
}
