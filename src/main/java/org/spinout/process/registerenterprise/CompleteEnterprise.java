package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everything is there: the stage ends well. */
@Component
class CompleteEnterprise implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RegisterEnterprise.REGISTRATION_OUTCOME.set(execution, "registered");
    }
}
