package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps how the enterprise is registered. */
@Component
class CompleteRegistration implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;

    CompleteRegistration(Transfers transfers, Answers answers) {
        this.transfers = transfers;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.REGISTRATION_FORM);

        transfers.complete(
                form.caseNumber(), Facts.registration(form, transfers.registration(form.caseNumber())), form.user());
    }
}
