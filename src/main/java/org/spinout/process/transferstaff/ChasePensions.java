package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.LateAnswers;
import org.springframework.stereotype.Component;

/** The pension scheme is late. */
@Component
class ChasePensions implements JavaDelegate {

    private final LateAnswers late;

    ChasePensions(LateAnswers late) {
        this.late = late;
    }

    @Override
    public void execute(DelegateExecution execution) {
        late.note(execution, "Pensions", "Pensions are not certain after 30 working days. Please chase the scheme.");
    }
}
