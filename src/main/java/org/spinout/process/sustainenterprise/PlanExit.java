package org.spinout.process.sustainenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseClocks;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Asks the table when the hand-over begins, and tells both sides. */
@Component
class PlanExit implements JavaDelegate {

    private final Enterprises enterprises;
    private final ContractPeriods periods;
    private final EnterpriseClocks clocks;
    private final CaseNotices notices;

    PlanExit(Enterprises enterprises, ContractPeriods periods, EnterpriseClocks clocks, CaseNotices notices) {
        this.enterprises = enterprises;
        this.periods = periods;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var period = periods.current(enterprise.caseNumber());
        var begins = period.end().plusDays(1).minusMonths(clocks.handOverMonths(period.months()));

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                "The contract of " + enterprise.name() + " ends on " + Days.inWords(period.end()),
                "The hand-over begins on " + Days.inWords(begins) + ".");

        EnterpriseVariables.EXIT_GROUND.set(execution, SustainEnterprise.RENEWAL_OUTCOME.from(execution));
        SustainEnterprise.EXIT_BEGINS_ON.set(execution, EnterpriseVariables.inForms(begins));
    }
}
