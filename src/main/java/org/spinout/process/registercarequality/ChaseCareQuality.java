package org.spinout.process.registercarequality;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LateAnswers;
import org.springframework.stereotype.Component;

/** The Care Quality Commission has not decided in time. */
@Component
class ChaseCareQuality implements JavaDelegate {

    private final LateAnswers lateAnswers;
    private final CareQualityClocks clocks;

    ChaseCareQuality(LateAnswers lateAnswers, CareQualityClocks clocks) {
        this.lateAnswers = lateAnswers;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateAnswers.chase(
                execution, "Care Quality Commission", "The Care Quality Commission", clocks.decisionDue(execution));
    }
}
