package org.spinout.process.sustainenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.process.EnterpriseClocks;
import org.spinout.process.EnterpriseVariables;
import org.springframework.stereotype.Component;

/** Asks the table when the end of the contract is looked at. */
@Component
class PlanRenewal implements JavaDelegate {

    private final ContractPeriods periods;
    private final EnterpriseClocks clocks;

    PlanRenewal(ContractPeriods periods, EnterpriseClocks clocks) {
        this.periods = periods;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var period = periods.current(execution.getProcessBusinessKey());

        var lookAhead = period.end().plusDays(1).minusMonths(clocks.lookAheadMonths(period.months()));

        EnterpriseVariables.CONTRACT_ENDS_ON.set(execution, EnterpriseVariables.inForms(period.end()));
        SustainEnterprise.LOOK_AHEAD_ON.set(execution, EnterpriseVariables.inForms(lookAhead));
    }
}
