package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps the registration with the Care Quality Commission beside that of the enterprise. */
@Component
class CompleteCareQuality implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;

    CompleteCareQuality(Transfers transfers, Answers answers) {
        this.transfers = transfers;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.CARE_QUALITY_FORM);

        var registration = transfers.registration(form.caseNumber()).orElseThrow();

        transfers.complete(form.caseNumber(), Facts.careQuality(form, registration), form.user());
    }
}
