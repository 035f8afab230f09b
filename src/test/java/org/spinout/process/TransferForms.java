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
