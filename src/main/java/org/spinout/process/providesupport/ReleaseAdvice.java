package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.springframework.stereotype.Component;

/** Ends the support because its proposal has ended. All that is not paid is free again. */
@Component
class ReleaseAdvice implements JavaDelegate {

    private final Supports supports;

    ReleaseAdvice(Supports supports) {
        this.supports = supports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supports.withdraw(ProvideSupport.SUPPORT_NUMBER.from(execution));
    }
}
