package org.spinout.resilience;

import java.util.HashMap;
import java.util.Map;

/** What people write into the forms of the releases before 0.4 on the last mile of a small service. */
final class EarlierForms {

    private EarlierForms() {}

    static Map<String, Object> registration() {
        return Map.of(
                "enterpriseName",
                "Ripplez CIC",
                "legalForm",
                "communityInterestCompany",
                "registrationNumber",
                "07505833",
                "registeredOn",
                Desk.dayAfter(-60),
                "communityInterestMet",
                "yes",
                "communityBenefit",
                "Young parents in Derby",
                "assetLock",
                "yes",
                "dataProtection",
                "yes",
                "insured",
                "yes");
    }

    static Map<String, Object> careQuality() {
        return Map.of(
                "outcome", "granted",
                "cqcRegistrationNumber", "1-248538073",
                "cqcRegisteredOn", Desk.dayAfter(-1));
    }

    static Map<String, Object> smallTransfer() {
        var form = new HashMap<String, Object>(Map.of(
                "representation", "recognisedUnion",
                "staffAssigned", 6,
                "staffObjected", 0,
                "measuresLetterOn", Desk.dayAfter(-50),
                "consultedOn", Desk.dayAfter(-40),
                "liabilityInformationOn", Desk.dayAfter(-30),
                "plannedTransferOn", Desk.dayAfter(0)));
        form.putAll(Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "assetSchedule", "Laptops and the telephone number",
                "assetValuePounds", "4200"));
        return form;
    }

    static Map<String, Object> terms() {
        return Map.of(
                "outcome", "offered",
                "contractStart", Desk.dayAfter(0),
                "contractYears", 5,
                "yearlyPricePounds", "500000",
                "benefits", "Every first-time mother under twenty is offered a nurse.",
                "reinvestmentDuty", "All of a surplus stays in the service.");
    }

    static Map<String, Object> warning(String number) {
        return Map.of(
                "caseNumber",
                number,
                "cashCoverWeeks",
                2,
                "debtsPounds",
                "20000",
                "staffAtRisk",
                6,
                "whatHappened",
                "A payment is late.");
    }
}
