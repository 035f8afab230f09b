package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps what shadow running has shown. */
@Component
class CompleteShadowRunning implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;

    CompleteShadowRunning(Transfers transfers, Answers answers) {
        this.transfers = transfers;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.SHADOW_RUNNING_FORM);

        transfers.complete(form.caseNumber(), Facts.shadowRunning(form), form.user());
    }
}
