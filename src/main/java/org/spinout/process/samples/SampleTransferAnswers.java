package org.spinout.process.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is written into the forms of the last mile: award, registration, staff, contract, go-live. */
final class SampleTransferAnswers {

    private final LocalDate today;

    SampleTransferAnswers(LocalDate today) {
        this.today = today;
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(today.plusDays(daysFromToday));
    }

    Map<String, Object> agreement() {
        return Map.of(
                "agreementReference", "SEIF/17",
                "signedOn", day(0),
                "firstMilestone", "The directors are trained",
                "firstTranchePounds", "5000",
                "payOn", "milestone");
    }

    Map<String, Object> registration(SampleProposal service) {
        return Map.of(
                "enterpriseName", service.name().split(",", 2)[0] + " CIC",
                "legalForm", "communityInterestCompany",
                "registrationNumber", "07505833",
                "registeredOn", day(-60),
                "communityInterestMet", "yes",
                "communityBenefit", "The families and neighbourhoods it serves",
                "assetLock", "yes",
                "dataProtection", "yes",
                "insured", "yes");
    }

    Map<String, Object> smallTransfer(SampleProposal service) {
        var answers = new HashMap<String, Object>(Map.of(
                "representation", "recognisedUnion",
                "staffAssigned", service.staff(),
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

    Map<String, Object> terms(SampleProposal service) {
        return Map.of(
                "outcome",
                "offered",
                "contractStart",
                day(0),
                "contractYears",
                5,
                "yearlyPricePounds",
                service.yearlyPounds(),
                "benefits",
                "Every first-time mother under twenty is offered a nurse.",
                "reinvestmentDuty",
                "All surplus goes into the service and into local groups.");
    }

    Map<String, Object> countersigned() {
        return Map.of("outcome", "signed", "countersignedOn", day(0));
    }

    Map<String, Object> live() {
        return Map.of("outcome", "live", "goLiveOn", day(0));
    }
}
