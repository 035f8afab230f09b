package org.spinout.process.transfercontract;

import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answer;
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
        var form = Stream.of(TransferContract.ASSETS_FORM, TransferContract.EARLIER_ASSETS_FORM)
                .flatMap(id -> answers.findLatest(execution.getProcessBusinessKey(), id).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow();

        transfers.complete(form.caseNumber(), Facts.assets(form, days.today()), form.user());
    }
}
