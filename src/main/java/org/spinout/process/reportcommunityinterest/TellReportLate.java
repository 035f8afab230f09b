package org.spinout.process.reportcommunityinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells both sides that the yearly report is late. */
@Component
class TellReportLate implements JavaDelegate {

    private final Enterprises enterprises;
    private final CaseNotices notices;

    TellReportLate(Enterprises enterprises, CaseNotices notices) {
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var subject = "The yearly report of " + enterprise.name() + " is late";
        var text = "It was due with the accounts of the year that ended on "
                + Days.inWords(ReportCommunityInterest.year(execution)) + ".";

        notices.tellBody(
                enterprise.commissionerId(), Role.COMMISSIONERS.group(), enterprise.caseNumber(), subject, text);
        notices.tellBody(enterprise.bodyId(), Role.ENTERPRISE_OFFICERS.group(), enterprise.caseNumber(), subject, text);
    }
}
