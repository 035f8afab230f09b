package org.spinout.process.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is written into the forms of the last mile: award, registration, staff, contract, go-live. */
public final class SampleTransferAnswers {

    private final LocalDate today;

    /** @param today from which every date in the answers is counted */
    public SampleTransferAnswers(LocalDate today) {
        this.today = today;
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(today.plusDays(daysFromToday));
    }

    /** Of a wave that is announced today. */
    public Map<String, Object> announcement() {
        return Map.of(
                "outcome",
                "submitted",
                "publishOn",
                day(0),
                "statement",
                "These services will be run by the people who give them.");
    }

    /** All of the offer, and no public support from anybody else. */
    public Map<String, Object> offerAccepted() {
        return Map.of("outcome", "accepted", "otherAidPounds", "0", "aidConfirmed", true, "termsAccepted", true);
    }

    /** @param payOn {@code signature} or {@code milestone} */
    public Map<String, Object> agreement(String firstTranche, String payOn) {
        return Map.of(
                "agreementReference",
                "SEIF/17",
                "signedOn",
                day(0),
                "firstMilestone",
                "The directors are trained",
                "firstTranchePounds",
                firstTranche,
                "payOn",
                payOn);
    }

    /** The rest of a grant of £20,000 whose first quarter is paid. */
    Map<String, Object> plan() {
        return Map.of(
                "trancheCount",
                1,
                "tranche1Milestone",
                "The accounts and the plan of the first year are ready",
                "tranche1Pounds",
                "15000",
                "tranche1DueOn",
                day(7));
    }

    Map<String, Object> trancheEvidence() {
        return Map.of(
                "evidence",
                "The accountant's plan of the first year, and receipts for the training.",
                "spentPounds",
                "5000",
                "matchFundingPounds",
                "0",
                "matchFundingProof",
                "None was agreed");
    }

    Map<String, Object> spent() {
        return Map.of(
                "spentPounds", "20000",
                "spendReport", "£12,500 for the accountant and £7,500 for training the directors.");
    }

    /** On the one form of a small service, nothing of which is regulated. */
    public Map<String, Object> registration(String enterprise) {
        var answers = new HashMap<String, Object>(Map.of(
                "outcome", "registered",
                "enterpriseName", enterprise,
                "legalForm", "communityInterestCompany",
                "registrationNumber", "07505833",
                "registeredOn", day(-60),
                "communityInterestMet", "yes",
                "communityBenefit", "The families and neighbourhoods it serves",
                "articles", "Articles of association, as registered",
                "assetLock", "yes",
                "lockedBody", "The Community Foundation"));
        answers.putAll(Map.of(
                "mainActivity", "none",
                "whyNotRegulated", "It visits families and advises them; it gives no treatment.",
                "dataProtectionNumber", "ZA123456",
                "impactAssessment", "Assessment of patient records, version 2",
                "employersLiability", "Mutual Insurers, policy 4711",
                "employersLiabilityPounds", "10000000",
                "clinicalCover", "commercial",
                "clinicalNegligence", "Policy 4712",
                "coveredFrom", day(0)));
        return answers;
    }

    /** Staff, pensions and assets on the one form of a small service. */
    public Map<String, Object> smallTransfer(int staff) {
        var answers = new HashMap<String, Object>(Map.of(
                "representation", "recognisedUnion",
                "staffAssigned", staff,
                "staffObjected", 0,
                "measuresLetterOn", day(-50),
                "consultedOn", day(-40),
                "liabilityInformationOn", day(-30),
                "plannedTransferOn", day(0)));
        answers.putAll(Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "assetSchedule", "Laptops, furniture of two rooms and the telephone number",
                "assetValuePounds", "4200"));
        return answers;
    }

    public Map<String, Object> terms(int years, String yearlyPounds) {
        var answers = new HashMap<String, Object>(Map.of(
                "outcome", "offered",
                "contractStart", day(0),
                "contractYears", years,
                "yearlyPricePounds", yearlyPounds,
                "kpiCount", "1",
                "kpi1", "First-time mothers under twenty who are offered a nurse",
                "kpi1Sense", "atLeast",
                "kpi1Target", 95,
                "kpi1Unit", "per cent",
                "lineCount", "0"));
        answers.putAll(Map.of(
                "reinvestmentPercent", 100,
                "extensionYears", 2,
                "extensionNoticeMonths", 12,
                "handBackMonths", 12,
                "stepIn", "yes",
                "reverseTransfer", "yes",
                "assetLock", "yes"));
        return answers;
    }

    public Map<String, Object> countersigned() {
        return Map.of("outcome", "signed", "countersignedOn", day(0));
    }

    public Map<String, Object> live() {
        return Map.of("outcome", "live", "goLiveOn", day(0));
    }
}
