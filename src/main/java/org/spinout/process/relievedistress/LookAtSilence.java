package org.spinout.process.relievedistress;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.process.lookintoenterprise.Looks;
import org.springframework.stereotype.Component;

/** No plan came: the commissioner looks. */
@Component
class LookAtSilence implements JavaDelegate {

    private final DistressWarnings warnings;
    private final Looks looks;

    LookAtSilence(DistressWarnings warnings, Looks looks) {
        this.warnings = warnings;
        this.looks = looks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        warnings.close(execution.getProcessBusinessKey(), "leftOpen");

        looks.begin(execution, "The enterprise may not be able to pay its debts, and its officers plan no rescue.");
    }
}
