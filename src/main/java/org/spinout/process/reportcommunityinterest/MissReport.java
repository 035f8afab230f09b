package org.spinout.process.reportcommunityinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.CommunityReports;
import org.spinout.process.lookintoenterprise.LookIntoEnterprise;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Enters that a year was not reported. */
@Component
class MissReport implements JavaDelegate {

    private final CommunityReports reports;

    MissReport(CommunityReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = ReportCommunityInterest.year(execution);

        reports.miss(execution.getProcessBusinessKey(), year);

        ReportCommunityInterest.REPORT_OUTCOME.set(execution, "missed");
        LookIntoEnterprise.LOOK_TEXT.set(
                execution, "No report came of the year that ended on " + Days.inWords(year) + ".");
    }
}
