package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps which assets go over, and on what terms. */
@Component
class CompleteAssets implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;
    private final WorkingDays days;

    CompleteAssets(Transfers transfers, Answers answers, WorkingDays days) {
        this.transfers = transfers;
        this.answers = answers;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.ASSETS_FORM);

        transfers.complete(form.caseNumber(), Facts.assets(form, days.today()), form.user());
    }
}
