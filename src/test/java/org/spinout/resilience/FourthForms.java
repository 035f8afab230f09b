package org.spinout.resilience;

import java.util.HashMap;
import java.util.Map;

/** What people write into the forms of release 0.4 to end what it left open. */
final class FourthForms {

    private FourthForms() {}

    static Map<String, Object> granted() {
        return Map.of(
                "outcome", "granted",
                "cqcRegistrationNumber", "1-248538073",
                "cqcRegisteredOn", Desk.dayAfter(-1));
    }

    static Map<String, Object> terms() {
        var form = new HashMap<String, Object>(Map.of(
                "outcome", "offered",
                "contractStart", Desk.dayAfter(0),
                "contractYears", 5,
                "yearlyPricePounds", "500000",
                "kpiCount", "1",
                "kpi1", "First-time mothers who are offered a nurse",
                "kpi1Sense", "atLeast",
                "kpi1Target", 95,
                "kpi1Unit", "per cent",
                "lineCount", "0"));
        form.putAll(Map.of(
                "reinvestmentPercent", 100,
                "extensionYears", 2,
                "extensionNoticeMonths", 12,
                "handBackMonths", 12,
                "stepIn", "yes",
                "reverseTransfer", "yes",
                "assetLock", "yes"));
        return form;
    }

    static Map<String, Object> countersigned() {
        return Map.of("outcome", "signed", "countersignedOn", Desk.dayAfter(0));
    }

    /** The older the fixture grows, the older is its evidence of insurance, so somebody sees to that. */
    static Map<String, Object> live() {
        return Map.of(
                "outcome",
                "live",
                "goLiveOn",
                Desk.dayAfter(0),
                "insuranceOwner",
                "The finance lead",
                "insuranceBy",
                Desk.dayAfter(10));
    }

    static Map<String, Object> answer() {
        return Map.of("consultationAnswer", "concerns", "consultationResponse", "What of our pensions?");
    }

    static Map<String, Object> consultation() {
        return Map.of(
                "consultationMeetings", 3,
                "firstMeetingOn", Desk.dayAfter(-40),
                "consultationMinutes", "Minutes 1 to 3",
                "point1", "Pensions",
                "answer1", "They are kept, by the scheme's letter.",
                "outcome", "agreed",
                "consultedOn", Desk.dayAfter(-1));
    }

    static Map<String, Object> liabilityInformation() {
        return Map.of(
                "liabilityInformationOn",
                Desk.dayAfter(-30),
                "liabilityInformation",
                "Secure transfer 12",
                "liabilityStaff",
                550);
    }

    static Map<String, Object> list() {
        return Map.of(
                "staffAssigned", 550,
                "staffObjected", 3,
                "staffNotAssigned", 0,
                "staffTransferring", 547,
                "staffListDocument", "List 9, kept by the trust");
    }

    static Map<String, Object> payroll() {
        return Map.of(
                "outcome", "ready",
                "payrollTestedOn", Desk.dayAfter(-2),
                "payrollTested", 547,
                "lastPaidByHostOn", Desk.dayAfter(0),
                "firstPaidOn", Desk.dayAfter(30));
    }

    static Map<String, Object> pensions() {
        return Map.of(
                "outcome", "secured",
                "pensionMembers", 500,
                "transferCompulsory", "yes",
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "pensionConfirmedOn", Desk.dayAfter(-5),
                "subjectToSignature", "yes");
    }

    static Map<String, Object> review() {
        return Map.of("outcome", "lifted", "reasons", "We looked again.", "providerToldOn", Desk.dayAfter(0));
    }

    static Map<String, Object> decided() {
        return Map.of("outcome", "lifted", "reasonCode", "dismissed", "reasons", "The award stands.");
    }

    static Map<String, Object> rescue() {
        return Map.of(
                "outcome", "rescuePlan",
                "rescuePlan", "A loan until the payment comes.",
                "rescueReviewOn", Desk.dayAfter(20),
                "reasons", "It is a matter of weeks.");
    }
}
