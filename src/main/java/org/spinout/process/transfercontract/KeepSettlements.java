package org.spinout.process.transfercontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AssetRequests;
import org.spinout.contract.AssetSettlement;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps how the team goes on without what it does not get. */
@Component
class KeepSettlements implements JavaDelegate {

    private final Answers answers;
    private final AssetRequests requests;

    KeepSettlements(Answers answers, AssetRequests requests) {
        this.answers = answers;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.SETTLEMENT_FORM);

        var row = 1;
        for (var request : requests.unsettled(form.caseNumber())) {
            requests.settle(
                    form.caseNumber(),
                    request.number(),
                    AssetSettlement.ofCode(Objects.requireNonNull(form.text("settlement" + row))),
                    Objects.requireNonNull(form.text("settlement" + row + "How")));
            row++;
        }
    }
}
