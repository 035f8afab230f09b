package org.spinout.process.reportcommunityinterest;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.CommunityReports;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.EnterpriseRules;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters the report of a year, and its figures beside those that were approved. */
@Component
class EnterReport implements JavaDelegate {

    private final OwnAnswers answers;
    private final EnterpriseRules rules;
    private final CommunityReports reports;
    private final PromiseBook promises;

    EnterReport(OwnAnswers answers, EnterpriseRules rules, CommunityReports reports, PromiseBook promises) {
        this.answers = answers;
        this.rules = rules;
        this.reports = reports;
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var form = answers.latest(execution, ReportCommunityInterest.REPORT_FORM);
        var year = ReportCommunityInterest.year(execution);
        var cap = rules.ask("dividendCapPercent", EnterpriseVariables.LEGAL_FORM.from(execution), year);

        var report = reports.enter(caseNumber, new WrittenReport(form).of(year), cap.count(), form.user());
        Map.of(
                        "Staff", BigDecimal.valueOf(report.staff()),
                        "Income of a year", report.turnover().pounds(),
                        "Surplus of a year", report.use().surplus().pounds())
                .forEach((name, figure) ->
                        promises.noteNamed(caseNumber, name, year, figure, "yearly report", form.user()));

        ReportCommunityInterest.REPORT_OUTCOME.set(execution, "reported");
    }
}
