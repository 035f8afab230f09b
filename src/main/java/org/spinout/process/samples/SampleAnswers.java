package org.spinout.process.samples;

import java.util.HashMap;
import java.util.Map;

/** What the teams of the sample services and those who consider their cases write into the forms. */
final class SampleAnswers {

    private SampleAnswers() {}

    static Map<String, Object> start(SampleProposal service) {
        return Map.of(
                "serviceName", service.name(),
                "scheme", service.scheme(),
                "staffCount", service.staff(),
                "annualValuePounds", service.yearlyPounds());
    }

    static Map<String, Object> expression(SampleProposal service, String commissioner, CaseDriver driver) {
        var answers = new HashMap<String, Object>(Map.of(
                "serviceDescription",
                service.does(),
                "newFreedom",
                service.wants(),
                "patientBenefit",
                "Patients are seen sooner, by people they know.",
                "communityBenefit",
                "What is left at the end of a year goes back into the service and local groups.",
                "staffInFavour",
                Math.max(2, service.staff() * 4 / 5),
                "unionRecognised",
                service.staff() > 50 ? "yes" : "no",
                "estimatedCostsPounds",
                service.yearlyPounds(),
                "capitalPounds",
                "0",
                "plannedStart",
                driver.dayAfterWorkingDays(260),
                "otherBodies",
                0));
        answers.putAll(Map.of(
                "commissionerId", commissioner,
                "carriesOutRegulatedActivity", service.staff() > 50 ? "yes" : "no",
                "serviceClosing", "no",
                "inProcurement", "no",
                "lineManager", "lineManager"));
        if (service.scheme().equals("RIGHT_TO_PROVIDE")) {
            answers.put("clinicallyAppropriate", "yes");
            answers.put("clinicalReasons", "The same clinicians go on treating the same patients.");
        }
        return answers;
    }

    static Map<String, Object> comment() {
        return Map.of("view", "inFavour", "comment", "We need cover on two days a week while they write the case.");
    }

    /** As the sponsor reports it on the day it arrives. */
    static Map<String, Object> claim(String caseNumber, CaseDriver driver) {
        return Map.of(
                "caseNumber", caseNumber,
                "kind", "judicialReview",
                "claimantKind", "patient",
                "claimant", "M. Lloyd",
                "subject", "No other provider was asked.",
                "receivedOn", driver.dayAfterWorkingDays(0));
    }

    static Map<String, Object> outcome(String outcome, String reasons) {
        return Map.of("outcome", outcome, "reasons", reasons);
    }

    static Map<String, Object> serviceAndPeople() {
        return Map.of(
                "qualityInBrief", "The lead nurse answers for quality, with the measures of today's contract.",
                "workforceInBrief", "Everybody moves on their terms and stays in the NHS Pension Scheme.",
                "staffInBrief", "We met five times; nobody is against it.",
                "patientsInBrief", "Forty families were asked, and two of them help us plan.",
                "equalityInBrief", "People at work are reached for the first time; nobody is worse off.");
    }

    static Map<String, Object> moneyAndForm(SampleProposal service) {
        return Map.of(
                "optionsInBrief", "Staying as we are, or joining the hospital. Neither lets us do what we want to do.",
                "yearlyIncomePounds", service.yearlyPounds(),
                "yearlyCostPounds", Long.toString(Long.parseLong(service.yearlyPounds()) * 96 / 100),
                "openingCashPounds", "60000",
                "awardNeededPounds", "20000",
                "largestCustomerPercent", 80,
                "vatTreatment", "inCosts",
                "estatesInBrief", "Two rooms in the health centre and a laptop for everybody.",
                "legalForm", "cic",
                "benefitsCommunity", "yes");
    }

    static Map<String, Object> submission(boolean dependsOnAward) {
        return Map.of(
                "outcome",
                "submitted",
                "summary",
                "The same team, a longer day, at the cost of today.",
                "dependsOnAward",
                dependsOnAward ? "yes" : "no",
                "teamAgrees",
                true);
    }

    static Map<String, Object> report() {
        return Map.of("finding", "satisfactory", "report", "Read in full, with the accounts and two visits.");
    }

    static Map<String, Object> paper(SampleProposal service) {
        return Map.of(
                "paperTitle", "Business case: " + service.name(),
                "paperSummary", service.does() + " " + service.wants(),
                "recommendation", "To approve.");
    }

    static Map<String, Object> meeting(CaseDriver driver, int workingDays) {
        return Map.of(
                "meetingDate", driver.dayAfterWorkingDays(workingDays),
                "meetingTime", "14:00",
                "venue", "Board room, Thameside House",
                "part", "public",
                "urgent", "no");
    }

    static Map<String, Object> application(String caseNumber) {
        return Map.of(
                "caseNumber", caseNumber,
                "product", "developmentGrant",
                "amountPounds", "20000",
                "purpose", "An accountant's advice, and training for the new directors",
                "firstMilestone", "The directors are trained",
                "matchFunding", "no");
    }

    static Map<String, Object> appraisal() {
        var answers = new HashMap<String, Object>();
        for (var test : new String[] {
            "socialEnterprise",
            "healthOutcomes",
            "beneficiariesInEngland",
            "bankFinanceUnavailable",
            "ableToRepay",
            "meetsFundAims"
        }) {
            answers.put(test, "yes");
        }
        answers.put("appraisal", "A small sum that makes a sound plan safe.");
        answers.put("recommendation", "invest");
        return answers;
    }

    static Map<String, Object> award() {
        return Map.of(
                "outcome", "invest",
                "awardedPounds", "20000",
                "pot", "revenueGrant",
                "reasons", "Good value for the families it reaches.");
    }
}
