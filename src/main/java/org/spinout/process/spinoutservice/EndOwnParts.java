package org.spinout.process.spinoutservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Ends what runs beside a case that will not launch, and frees the money that is promised to it. */
@Component
class EndOwnParts implements JavaDelegate {

    private final CaseMessages messages;
    private final Awards awards;

    EndOwnParts(CaseMessages messages, Awards awards) {
        this.messages = messages;
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        messages.tellPartsBeside(SpinOutService.PROPOSAL_WITHDRAWN, caseNumber);

        awards.releaseAll(caseNumber);
    }
}
