package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps that staff were informed and consulted, in counts and dates only. */
@Component
class CompleteStaff implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;

    CompleteStaff(Transfers transfers, Answers answers) {
        this.transfers = transfers;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.CONSULTATION_FORM);

        var informing = answers.latest(form.caseNumber(), TransferContract.INFORMING_FORM);

        transfers.complete(form.caseNumber(), Facts.staff(informing, form), form.user());
    }
}
