package org.spinout.process.recoveraward;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the panel see that the team did not answer. */
@Component
class MarkClaimUnanswered implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RecoverAward.CLAIM_ANSWER.set(execution, "Nothing. The team did not answer in time.");
    }
}
