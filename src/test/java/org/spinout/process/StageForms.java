package org.spinout.process;

import java.util.HashMap;
import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** What people write into the forms of the first three stages: sound answers, to be changed where a test needs it. */
public final class StageForms {

    private StageForms() {}

    /** A service of a primary care trust, under Right to Request. */
    public static Map<String, Object> start(String service, int staff, String pounds) {
        return Map.of(
                "serviceName", service,
                "scheme", "RIGHT_TO_REQUEST",
                "staffCount", staff,
                "annualValuePounds", pounds);
    }

    public static Map<String, Object> expression(CaseDriver driver) {
        return expression(driver.dayAfterWorkingDays(250));
    }

    public static Map<String, Object> expression(String plannedStart) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("serviceDescription", "Nurses who visit young mothers at home, in the whole of the city."),
                Map.entry("newFreedom", "Visit in the evening, and hire a play worker."),
                Map.entry("patientBenefit", "Visits when both parents are in."),
                Map.entry("communityBenefit", "Surpluses go into a fund for young families."),
                Map.entry("staffInFavour", 6),
                Map.entry("unionRecognised", "no"),
                Map.entry("estimatedCostsPounds", "480000"),
                Map.entry("capitalPounds", "0"),
                Map.entry("plannedStart", plannedStart),
                Map.entry("otherBodies", 0),
                Map.entry("commissionerId", "b1001"),
                Map.entry("carriesOutRegulatedActivity", "yes"),
                Map.entry("serviceClosing", "no"),
                Map.entry("inProcurement", "no"),
                Map.entry("lineManager", "lineManager")));
    }

    public static Map<String, Object> comment() {
        return Map.of("view", "inFavour", "comment", "They will need cover on two days a week.");
    }

    public static Map<String, Object> clinicalYes() {
        return outcome("appropriate", "The same clinicians go on treating the same patients.");
    }

    public static Map<String, Object> outcome(String outcome) {
        return Map.of("outcome", outcome);
    }

    public static Map<String, Object> outcome(String outcome, String reasons) {
        return Map.of("outcome", outcome, "reasons", reasons);
    }

    public static Map<String, Object> serviceAndPeople() {
        return Map.of(
                "qualityInBrief", "Our lead nurse answers for quality, as she does now.",
                "workforceInBrief", "All six move on their terms and stay in the NHS Pension Scheme.",
                "staffInBrief", "We met four times. All six are in favour.",
                "patientsInBrief", "Forty families were asked. Evening visits were their idea.",
                "equalityInBrief", "Fathers at work are reached for the first time.");
    }

    public static Map<String, Object> moneyAndForm() {
        return Map.of(
                "optionsInBrief", "Staying as we are, or joining the hospital. Neither allows evening visits.",
                "yearlyIncomePounds", "500000",
                "yearlyCostPounds", "480000",
                "openingCashPounds", "40000",
                "awardNeededPounds", "20000",
                "largestCustomerPercent", 80,
                "vatTreatment", "inCosts",
                "estatesInBrief", "Two rooms in the health centre, and six laptops.",
                "legalForm", "cic",
                "benefitsCommunity", "yes");
    }

    public static Map<String, Object> submission(boolean dependsOnAward) {
        return Map.of(
                "outcome",
                "submitted",
                "summary",
                "Six nurses will visit in the evening, at the cost of today.",
                "dependsOnAward",
                dependsOnAward ? "yes" : "no",
                "teamAgrees",
                true);
    }

    public static Map<String, Object> finance() {
        var fields = new HashMap<String, Object>(Map.of(
                "openingCashPounds", "2500000",
                "awardNeededPounds", "0",
                "largestCustomerPercent", 85,
                "vatTreatment", "inCosts",
                "financeAssumptions", "Prices as in the national tariff; a pay award of two per cent."));
        for (var year = 1; year <= 5; year++) {
            fields.put("incomeYear" + year + "Pounds", "25000000");
            fields.put("costYear" + year + "Pounds", "24700000");
            fields.put("vatYear" + year + "Pounds", "100000");
            fields.put("capitalYear" + year + "Pounds", "50000");
        }
        return fields;
    }

    public static Map<String, Object> report(String finding) {
        return Map.of("finding", finding, "report", "We read the plan, asked for two more papers and got them.");
    }

    public static Map<String, Object> options() {
        var fields = new HashMap<String, Object>(Map.of(
                "preferredOption", "staffLed",
                "optionReasons", "Most desirable and as feasible as joining the acute trust."));
        Map.of("stayAsItIs", 3, "staffLed", 4, "joinAnotherProvider", 3, "goToMarket", 2)
                .forEach((option, score) -> {
                    fields.put(option + "Desirability", score);
                    fields.put(option + "Viability", score);
                    fields.put(option + "Feasibility", score);
                    fields.put(option + "Why", "As the workshop of all parties found.");
                });
        return fields;
    }

    public static Map<String, Object> clinicalQuality() {
        return Map.of(
                "clinicalLead", "Dr Ann Lowe, general practitioner",
                "qualityMeasures", "The measures of today's contract, monthly.",
                "safeguarding", "The board keeps its named nurse; incidents are reported as now.",
                "clinicalRisks", "Loss of out-of-hours cover; an agreement with the acute trust is drafted.");
    }

    public static Map<String, Object> workforce() {
        return Map.of(
                "transferringStaff", 550,
                "staffTerms", "Everybody keeps their terms; starters get the same.",
                "pensionPlan", "nhsPension",
                "pensionInCosts", "yes",
                "leadership", "A managing director is in post; a finance director is to be hired.");
    }

    public static Map<String, Object> staffEngagement(CaseDriver driver) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("staffAsked", "Road shows at every site, jointly with the unions."),
                Map.entry("staffConcerns", "Pensions; the plan now keeps them."),
                Map.entry("ballotHeld", "yes"),
                Map.entry("ballotClosedOn", driver.dayAfterWorkingDays(-2)),
                Map.entry("ballotCountedBy", "Electoral Reform Services"),
                Map.entry("ballotUnderTen", "no"),
                Map.entry("ballotEntitled", 550),
                Map.entry("ballotVoted", 455),
                Map.entry("ballotFor", 360),
                Map.entry("ballotAgainst", 90),
                Map.entry("ballotSpoilt", 5)));
    }

    public static Map<String, Object> patientEngagement(CaseDriver driver) {
        return new HashMap<>(Map.of(
                "engagedFrom", driver.dayAfterWorkingDays(-32),
                "engagedUntil", driver.dayAfterWorkingDays(-2),
                "patientsInvolved", "The local involvement network and four open evenings.",
                "patientsSaid", "Keep the walk-in hours.",
                "patientsChanged", "The walk-in hours are kept."));
    }

    public static Map<String, Object> patientResponse(boolean wantsAnswer) {
        return Map.of(
                "patientSideView", "supports",
                "patientSideResponse", "Good for those who walk in; what of those who cannot?",
                "patientReport", wantsAnswer ? "yes" : "no");
    }

    public static Map<String, Object> staffReply() {
        return Map.of("staffSideReply", "Nobody is worse off, and we will meet every quarter.");
    }

    public static Map<String, Object> equalityImpact() {
        return Map.of(
                "groupsAffected", "Older people, and people who do not drive.",
                "equalityEvidence", "Use by ward and age over three years.",
                "equalityAction", "Home visits stay free of charge.");
    }

    public static Map<String, Object> estates() {
        return Map.of(
                "premises", "Eleven clinics, leased from the trust.",
                "equipment", "Everything on the asset list.",
                "itSystems", "The records system stays, under an agreement for two years.");
    }

    public static Map<String, Object> legalForm() {
        return new HashMap<>(Map.of(
                "legalForm", "cic",
                "communityPurpose", "Health services for everybody who lives in the borough.",
                "beneficiaries", "community",
                "profitUse", "reinvested",
                "assetLock", "yes",
                "governance", "Staff and members of the public sit on the board."));
    }

    public static Map<String, Object> staffResponse() {
        return Map.of(
                "staffSideView", "neutral",
                "staffSideResponse", "We would rather stay, and will work with whatever is decided.");
    }
}
