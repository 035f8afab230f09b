package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps what shadow running has shown against each criterion it was to meet. */
@Component
class EndShadowRunning implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;

    EndShadowRunning(Transfers transfers, Answers answers) {
        this.transfers = transfers;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var criteria = answers.latest(execution.getProcessBusinessKey(), TransferContract.CRITERIA_FORM);
        var measured = answers.latest(criteria.caseNumber(), TransferContract.MEASURE_FORM);

        transfers.complete(criteria.caseNumber(), ShadowFindings.of(criteria, measured), measured.user());
    }
}
