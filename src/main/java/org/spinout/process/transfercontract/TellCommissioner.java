package org.spinout.process.transfercontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.springframework.stereotype.Component;

/** Tells the commissioner that the team has answered; what it answered is read from the kept form. */
@Component
class TellCommissioner implements JavaDelegate {

    private final CaseMessages messages;

    TellCommissioner(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tell(AgreeContract.TERMS_ANSWERED, execution.getProcessBusinessKey(), Map.of());
    }
}
