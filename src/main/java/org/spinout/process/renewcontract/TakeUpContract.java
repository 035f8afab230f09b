package org.spinout.process.renewcontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.process.WorkingTime;
import org.spinout.process.considerrenewal.ConsiderRenewal;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Takes up the contract that the enterprise has won again. */
@Component
class TakeUpContract implements JavaDelegate {

    private final ContractPeriods periods;

    TakeUpContract(ContractPeriods periods) {
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var price = new Money(ConsiderRenewal.OFFERED_PENCE.from(execution));
        var won = new ContractPeriod(
                WorkingTime.dayOf(ConsiderRenewal.NEW_START.from(execution)),
                WorkingTime.dayOf(ConsiderRenewal.NEW_END.from(execution)),
                ContractPeriod.Basis.TENDER,
                price);

        periods.add(execution.getProcessBusinessKey(), won, "tender");

        SustainEnterprise.RENEWAL_OUTCOME.set(execution, "renewed");
    }
}
