package org.spinout.process.answerinformationrequest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** After a review that found the reply wanting: twenty working days for another. */
@Component
class BeginNewReply implements JavaDelegate {

    private final ReplyClock clock;

    BeginNewReply(ReplyClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var today = clock.today();

        clock.set(execution, clock.following(today));
    }
}
