package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts what is still open into words, so that nobody decides blind. */
@Component
class PrepareGoLive implements JavaDelegate {

    private final GoLiveFacts facts;

    PrepareGoLive(GoLiveFacts facts) {
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferContract.OUTSTANDING.set(execution, facts.outstanding(execution.getProcessBusinessKey()));
    }
}
