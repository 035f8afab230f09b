package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.springframework.stereotype.Component;

/** Ends the request at the commissioner, because no contract came of it in time. */
@Component
class EndContractRequest implements JavaDelegate {

    private final CaseMessages messages;

    EndContractRequest(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellEveryPart(AgreeContract.REQUEST_CALLED_OFF, execution.getProcessBusinessKey());
    }
}
