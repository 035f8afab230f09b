package org.spinout.process;

import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** What assurers write about a case, from the first report to their decision. */
public final class AssuranceRoute {

    private final CaseDriver driver;

    public AssuranceRoute(CaseDriver driver) {
        this.driver = driver;
    }

    /** The one report that a small service needs, and that its case is sound. */
    public void assureSmallCase(String number) {
        report(number);
        decide(number, "Sound.");
    }

    /** Three reports, a meeting of the two boards, and that the case is sound. */
    public void assureLargeCase(String number, String meeting, String reasons) {
        for (var report = 1; report <= 3; report++) {
            report(number);
        }
        driver.as("assurer")
                .complete(
                        number,
                        "Activity_HoldBoardToBoard",
                        Map.of(
                                "heldOn",
                                driver.dayAfterWorkingDays(-1),
                                "attendees",
                                "Both chairs, three directors each.",
                                "sessionSummary",
                                meeting));
        decide(number, reasons);
    }

    public void report(String number) {
        driver.as("assurer").complete(number, "Activity_WriteDueDiligenceReport", StageForms.report("satisfactory"));
    }

    private void decide(String number, String reasons) {
        driver.as("assurer").complete(number, "Activity_DecideAssurance", StageForms.outcome("assured", reasons));
    }
}
