package org.spinout.process.sustainenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.CommunityReports;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Finds the end of the year that is reported next. */
@Component
class ScheduleReport implements JavaDelegate {

    private final Enterprises enterprises;
    private final CommunityReports reports;

    ScheduleReport(Enterprises enterprises, CommunityReports reports) {
        this.enterprises = enterprises;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var done = reports.lastYear(enterprise.caseNumber()).orElse(enterprise.launchedOn());

        SustainEnterprise.YEAR_ENDS_ON.set(execution, EnterpriseVariables.inForms(enterprise.yearEndAfter(done)));
    }
}
