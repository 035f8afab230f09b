package org.spinout.process.reportcommunityinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.EnterpriseRules;
import org.spinout.process.EnterpriseVariables;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts the year, its rules and what was promised on the form, and finds when the report is due. */
@Component
class PrepareReport implements JavaDelegate {

    private final Enterprises enterprises;
    private final EnterpriseRules rules;
    private final PromiseBook promises;

    PrepareReport(Enterprises enterprises, EnterpriseRules rules, PromiseBook promises) {
        this.enterprises = enterprises;
        this.rules = rules;
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var year = ReportCommunityInterest.year(execution);
        var form = enterprise.legalForm();
        var due = year.plusMonths(rules.ask("reportMonths", form, year).count());
        var missed = year.plusMonths(rules.ask("reportMissedMonths", form, year).count());
        var cap = rules.ask("dividendCapPercent", form, year);

        ReportCommunityInterest.REPORT_DUE_ON.set(execution, EnterpriseVariables.inForms(due));
        ReportCommunityInterest.REPORT_MISSED_ON.set(execution, EnterpriseVariables.inForms(missed));
        ReportCommunityInterest.REPORT_DUE_TEXT.set(execution, Days.inWords(due));
        ReportCommunityInterest.YEAR_TEXT.set(execution, Days.inWords(year));
        ReportCommunityInterest.RULES_TEXT.set(
                execution,
                "The contract asks that at least **" + enterprise.reinvestPercent()
                        + " per cent** of a surplus go back into the service. At most **" + cap.value() + " "
                        + cap.unit()
                        + "** may be paid as dividends (" + cap.source() + "; " + cap.status() + ").");
        EnterpriseVariables.PROMISES_TEXT.set(execution, promises.inWords(enterprise.caseNumber()));
    }
}
