package org.spinout.process.awardfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Lets the route go on, where it waits for money. */
@Component
class TellFundingSecured implements JavaDelegate {

    private final CaseMessages messages;

    TellFundingSecured(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellEveryPart(AwardFunding.FUNDING_SECURED, execution.getProcessBusinessKey());
    }
}
