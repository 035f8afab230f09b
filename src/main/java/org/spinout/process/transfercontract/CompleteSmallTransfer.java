package org.spinout.process.transfercontract;

import static org.spinout.process.CaseVariables.BODY_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps what a small service confirms on its one form: staff, pensions and assets. */
@Component
class CompleteSmallTransfer implements JavaDelegate {

    private final Transfers transfers;
    private final Answers answers;
    private final WorkingDays days;
    private final Bodies bodies;
    private final TransferRules rules;
    private final FirstDate firstDate;

    CompleteSmallTransfer(
            Transfers transfers,
            Answers answers,
            WorkingDays days,
            Bodies bodies,
            TransferRules rules,
            FirstDate firstDate) {
        this.transfers = transfers;
        this.answers = answers;
        this.days = days;
        this.bodies = bodies;
        this.rules = rules;
        this.firstDate = firstDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.SMALL_TRANSFER_FORM);
        var host = bodies.get(BODY_ID.from(execution));

        rules.requireRepresentation(form, host.kind());
        firstDate.take(form.caseNumber(), TransferContract.SMALL_TRANSFER_FORM, "plannedTransferOn");

        transfers.complete(form.caseNumber(), Facts.staff(form, form), form.user());
        transfers.complete(form.caseNumber(), Facts.pensions(form, days.today()), form.user());
        transfers.complete(form.caseNumber(), Facts.assets(form, days.today()), form.user());
    }
}
