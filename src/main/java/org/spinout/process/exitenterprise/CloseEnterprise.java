package org.spinout.process.exitenterprise;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Ends the enterprise in the books, and everything that still runs beside it. */
@Component
class CloseEnterprise implements JavaDelegate {

    private final Enterprises enterprises;
    private final WorkingDays days;
    private final CaseMessages messages;
    private final CaseNotices notices;

    CloseEnterprise(Enterprises enterprises, WorkingDays days, CaseMessages messages, CaseNotices notices) {
        this.enterprises = enterprises;
        this.days = days;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        var enterprise = enterprises.end(caseNumber, EnterpriseVariables.EXIT_GROUND.from(execution), days.today());

        messages.tellEveryPartBut(
                Set.of(execution.getProcessInstanceId()), EnterpriseVariables.ENTERPRISE_CLOSED, caseNumber, Map.of());
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                caseNumber,
                enterprise.name() + " has left the service",
                "Staff, assets and records are settled. The record of its years stays.");
    }
}
