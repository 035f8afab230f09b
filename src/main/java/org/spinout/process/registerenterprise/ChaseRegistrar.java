package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LateAnswers;
import org.springframework.stereotype.Component;

/** The register is late. */
@Component
class ChaseRegistrar implements JavaDelegate {

    private final LateAnswers lateAnswers;
    private final RegistrarClock clock;

    ChaseRegistrar(LateAnswers lateAnswers, RegistrarClock clock) {
        this.lateAnswers = lateAnswers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateAnswers.chase(execution, "Registration of the enterprise", "The register", clock.due(execution));
    }
}
