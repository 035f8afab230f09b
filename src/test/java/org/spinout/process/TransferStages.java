package org.spinout.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** Walks a service that is not small through the registration of its enterprise and the transfer of its staff. */
public final class TransferStages {

    public static final int STAFF = 550;

    private static final String TEAM = "proposer";
    private static final String OFFICER = "transferOfficer";

    private final CaseDriver driver;
    private final String number;
    private final LocalDate today;

    /** @param today from which every date in the answers is counted */
    public TransferStages(CaseDriver driver, String number, LocalDate today) {
        this.driver = driver;
        this.number = number;
        this.today = today;
    }

    /** A date as forms write it. */
    public String day(int daysFromToday) {
        return CaseDriver.inWords(today.plusDays(daysFromToday));
    }

    public TransferStages by(String user, String activity, Map<String, ?> answers) {
        driver.as(user).complete(number, activity, answers);
        driver.runDueJobs();
        return this;
    }

    public TransferStages team(String activity, Map<String, ?> answers) {
        return by(TEAM, activity, answers);
    }

    public TransferStages officer(String activity, Map<String, ?> answers) {
        return by(OFFICER, activity, answers);
    }

    /** Everything, with the Care Quality Commission. */
    public void registerRegulated(String enterprise) {
        incorporate(enterprise, constitution("nursingCare"));
        team("Activity_ArrangeCover", cover());
        team("Activity_ApplyToCareQuality", application());
        team("Activity_RecordValidation", validated());
        team("Activity_RecordCareQuality", granted());
    }

    public TransferStages incorporate(String enterprise, Map<String, ?> constitution) {
        return team("Activity_SettleConstitution", constitution)
                .team("Activity_RecordIncorporation", incorporated(enterprise));
    }

    /** @param activity as the table {@code regulatedActivities} calls it, or {@code none} */
    public Map<String, Object> constitution(String activity) {
        var form = new HashMap<String, Object>(Map.of(
                "legalForm", "communityInterestCompanyByGuarantee",
                "articles", "Articles, version 3",
                "beneficiaries", "community",
                "communityBenefit", "Care close to home for everybody in the town",
                "profitUse", "reinvested",
                "assetLock", "yes",
                "lockedBody", "The Community Foundation",
                "mainActivity", activity,
                "appliedOn", day(-80)));
        if (activity.equals("none")) {
            form.put("whyNotRegulated", "It gives advice to other professions only.");
        }
        return form;
    }

    public Map<String, Object> incorporated(String enterprise) {
        return Map.of(
                "outcome",
                "registered",
                "enterpriseName",
                enterprise,
                "registrationNumber",
                "07505833",
                "registeredOn",
                day(-60),
                "communityInterestMet",
                "yes");
    }

    public Map<String, Object> cover() {
        return Map.of(
                "dataProtectionNumber", "ZA123456",
                "impactAssessment", "DPIA, version 2",
                "employersLiability", "Mutual Insurers, policy 4711",
                "employersLiabilityPounds", "10000000",
                "clinicalCover", "cnst",
                "clinicalNegligence", "CNST certificate 88",
                "coveredFrom", day(-1));
    }

    public Map<String, Object> application() {
        return Map.of(
                "careQualityAppliedOn",
                day(-59),
                "careQualityReference",
                "RGP1-100",
                "statementOfPurpose",
                "Statement of purpose, version 1",
                "registeredManager",
                true);
    }

    public Map<String, Object> validated() {
        return Map.of("outcome", "accepted", "careQualityValidatedOn", day(-54));
    }

    public Map<String, Object> granted() {
        return Map.of("outcome", "granted", "cqcRegistrationNumber", "1-248538073", "cqcRegisteredOn", day(-1));
    }

    /** Everything about staff but their pensions. */
    public void transferStaff(int daysToTransfer) {
        officer("Activity_NameRepresentation", representation("recognisedUnion", daysToTransfer));
        inform();
        by(
                "staffRepresentative",
                "Activity_AnswerConsultation",
                Map.of("consultationAnswer", "concerns", "consultationResponse", "What of our pensions?"));
        officer("Activity_KeepConsultationRecord", consultation("agreed"));
        officer("Activity_GiveLiabilityInformation", liabilityInformation(-30));
        officer("Activity_SettleStaffList", list(STAFF, 3, 0, 547));
        officer("Activity_CutOverPayroll", payroll(547));
    }

    public TransferStages inform() {
        return team("Activity_GiveMeasuresLetter", Map.of("outcome", "noMeasures", "measuresLetterOn", day(-50)))
                .officer("Activity_InformRepresentatives", informing());
    }

    /** @param way the code of the form */
    public Map<String, Object> representation(String way, int daysToTransfer) {
        return new HashMap<>(Map.of(
                "staffOnList",
                STAFF,
                "staffOfEmployer",
                4000,
                "unionRecognised",
                way.equals("recognisedUnion") ? "yes" : "no",
                "representativesExist",
                "no",
                "representation",
                way,
                "plannedTransferOn",
                day(daysToTransfer)));
    }

    public Map<String, Object> informing() {
        return Map.of(
                "informedOn",
                day(-48),
                "informingLetter",
                "Letter to the union, version 1",
                "informedOfFacts",
                true,
                "informedOfImplications",
                true,
                "informedOfMeasures",
                true,
                "agencyWorkers",
                4);
    }

    /** @param outcome {@code agreed} or {@code notAgreed} */
    public Map<String, Object> consultation(String outcome) {
        var form = new HashMap<String, Object>(Map.of(
                "consultationMeetings",
                3,
                "firstMeetingOn",
                day(-40),
                "consultationMinutes",
                "Minutes 1 to 3",
                "point1",
                "Pensions",
                "answer1",
                "They are kept, by the scheme's letter.",
                "outcome",
                outcome,
                "consultedOn",
                day(-1)));
        if (outcome.equals("notAgreed")) {
            form.put("reasons", "The union opposes any transfer.");
        }
        return form;
    }

    public Map<String, Object> liabilityInformation(int daysFromToday) {
        return Map.of(
                "liabilityInformationOn",
                day(daysFromToday),
                "liabilityInformation",
                "Secure transfer 12",
                "liabilityStaff",
                STAFF);
    }

    public Map<String, Object> list(int assigned, int objected, int notAssigned, int transferring) {
        return Map.of(
                "staffAssigned", assigned,
                "staffObjected", objected,
                "staffNotAssigned", notAssigned,
                "staffTransferring", transferring,
                "staffListDocument", "List 9, kept by the trust");
    }

    public Map<String, Object> payroll(int tested) {
        return Map.of(
                "outcome",
                "ready",
                "payrollTestedOn",
                day(-2),
                "payrollTested",
                tested,
                "lastPaidByHostOn",
                day(0),
                "firstPaidOn",
                day(30));
    }

    public Map<String, Object> pensions(String route) {
        return new HashMap<>(Map.of(
                "outcome", "secured",
                "pensionMembers", route.equals("noMembers") ? 0 : 500,
                "transferCompulsory", "yes",
                "pensionRoute", route,
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "pensionConfirmedOn", day(-5),
                "subjectToSignature", "yes"));
    }
}
