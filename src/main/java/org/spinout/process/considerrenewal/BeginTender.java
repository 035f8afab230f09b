package org.spinout.process.considerrenewal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Lets the enterprise know that its service is put to tender. */
@Component
class BeginTender implements JavaDelegate {

    private final CaseMessages messages;

    BeginTender(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellEveryPart(ConsiderRenewal.TENDER_BEGUN, execution.getProcessBusinessKey());
    }
}
