package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.PensionAccess;
import org.spinout.contract.PensionRoute;
import org.spinout.contract.Transfers;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps what is certain about pensions. */
@Component
class KeepPensions implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;

    KeepPensions(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.PENSIONS_FORM);

        transfers.complete(
                form.caseNumber(),
                new PensionAccess(
                        PensionRoute.ofCode(String.valueOf(form.text("pensionRoute"))),
                        String.valueOf(form.text("pensionEvidence")),
                        FormDates.day(form, "pensionConfirmedOn")),
                form.user());
    }
}
