package org.spinout.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** What people write into the forms of a transfer that only a service of some size meets, regulated or not small. */
public final class TransferForms {

    private final LocalDate today;

    /** @param today from which every date in the answers is counted */
    public TransferForms(LocalDate today) {
        this.today = today;
    }

    private String day(int daysFromToday) {
        return CaseDriver.inWords(today.plusDays(daysFromToday));
    }

    public Map<String, Object> careQuality() {
        return Map.of("outcome", "granted", "cqcRegistrationNumber", "1-248538073", "cqcRegisteredOn", day(-1));
    }

    public Map<String, Object> informing(int daysToTransfer) {
        return Map.of(
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
                day(daysToTransfer));
    }

    public Map<String, Object> concluding() {
        return Map.of(
                "replyToStaff",
                "We answered every question in writing.",
                "consultedOn",
                day(-1),
                "staffObjected",
                3,
                "liabilityInformationOn",
                day(-30));
    }

    public Map<String, Object> pensions() {
        return Map.of(
                "pensionRoute", "nhsPensionScheme",
                "pensionEvidence", "Letter of the NHS Business Services Authority",
                "pensionConfirmedOn", day(-5),
                "subjectToSignature", "yes");
    }

    public Map<String, Object> assets() {
        return Map.of(
                "assetSchedule", "Asset register, version 4",
                "assetValuePounds", "250000",
                "assetsAgreedOn", day(-5),
                "systemsReady", "yes");
    }

    public Map<String, Object> exitCriteria() {
        return Map.of("criteriaCount", "1", "criterion1", "Pay runs twice without a fault");
    }

    /** @param outcome {@code met} or {@code notMet} */
    public Map<String, Object> shadowRunning(String outcome) {
        var form = new HashMap<String, Object>(Map.of(
                "shadowRunningBegan",
                day(-90),
                "shadowRunningEnded",
                day(-1),
                "findings",
                "Payroll worked from the second month on.",
                "criterion1Met",
                outcome.equals("met") ? "yes" : "no",
                "outcome",
                outcome));
        if (!outcome.equals("met")) {
            form.put("reasons", "Stock control");
        }
        return form;
    }
}
