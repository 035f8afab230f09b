package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps what is certain about pensions. */
@Component
class CompletePensions implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;
    private final WorkingDays days;

    CompletePensions(Transfers transfers, Answers answers, WorkingDays days) {
        this.transfers = transfers;
        this.answers = answers;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.PENSIONS_FORM);

        transfers.complete(form.caseNumber(), Facts.pensions(form, days.today()), form.user());
    }
}
