package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LateAnswers;
import org.springframework.stereotype.Component;

/** The Care Quality Commission has not said whether the application is complete. */
@Component
class ChaseValidation implements JavaDelegate {

    private final LateAnswers lateAnswers;
    private final CareQualityClocks clocks;

    ChaseValidation(LateAnswers lateAnswers, CareQualityClocks clocks) {
        this.lateAnswers = lateAnswers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateAnswers.chase(
                execution,
                "Care Quality Commission, validation",
                "The Care Quality Commission",
                clocks.validationDue(execution));
    }
}
