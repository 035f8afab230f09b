package org.spinout.process.sustainenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells the officers what they will be asked for. */
@Component
class TakeUpEnterprise implements JavaDelegate {

    private final Enterprises enterprises;
    private final ContractPeriods periods;
    private final CaseNotices notices;

    TakeUpEnterprise(Enterprises enterprises, ContractPeriods periods, CaseNotices notices) {
        this.enterprises = enterprises;
        this.periods = periods;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var end = periods.current(enterprise.caseNumber()).end();

        notices.tellBody(
                enterprise.bodyId(),
                Role.ENTERPRISE_OFFICERS.group(),
                enterprise.caseNumber(),
                enterprise.name() + " runs the service from now on",
                "You find your returns on performance and your yearly report in Tasklist when they are due. Your contract"
                        + " runs until " + Days.inWords(end) + "; you are asked in good time what follows.");
    }
}
