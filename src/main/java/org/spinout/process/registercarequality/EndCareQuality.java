package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The Care Quality Commission does not register the enterprise, and the team goes no further. */
@Component
class EndCareQuality implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RegisterCareQuality.REGISTERED.set(execution, "refused");
    }
}
