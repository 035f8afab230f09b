package org.spinout.process.answerinformationrequest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.Silences;
import org.springframework.stereotype.Component;

/** Enters in the record that a request was closed because nothing was heard of whoever made it. */
@Component
class MarkRequestClosed implements JavaDelegate {

    private final Silences silences;

    MarkRequestClosed(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        silences.mark(
                execution,
                "Answer of the requester",
                "Asked for a clarification or a fee, and no word came in 60 working days. The request was closed; it can be"
                        + " made again at any time.");
    }
}
