package org.spinout.process.lookintoenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts an enterprise before its commissioner, in the body of the commissioner. */
@Component
class BeginLook implements JavaDelegate {

    private final Looks looks;

    BeginLook(Looks looks) {
        this.looks = looks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var why = LookIntoEnterprise.LOOK_TEXT.from(execution);

        looks.begin(execution, why);
    }
}
