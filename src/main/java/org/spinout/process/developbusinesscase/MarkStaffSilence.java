package org.spinout.process.developbusinesscase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Marks that the staff side did not respond in time. Silence is never consent. */
@Component
class MarkStaffSilence implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        DevelopBusinessCase.STAFF_SIDE_SAID.set(
                execution, "Asked, and no response in 20 working days. This is not to be read as consent.");
    }
}
