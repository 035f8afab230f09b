package org.spinout.process.renewcontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.considerrenewal.ConsiderRenewal;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.springframework.stereotype.Component;

/** The contract ends, and why. */
@Component
class LetContractEnd implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        SustainEnterprise.RENEWAL_OUTCOME.set(execution, ConsiderRenewal.END_GROUND.from(execution));
    }
}
