package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.answerassetrequest.AnswerAssetRequest;
import org.springframework.stereotype.Component;

/** Waits no longer for the sponsors that said nothing: silence is no consent, and no veto. */
@Component
class EndAssetRequests implements JavaDelegate {

    private final CaseMessages messages;

    EndAssetRequests(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellEveryPart(AnswerAssetRequest.REQUESTS_ENDED, execution.getProcessBusinessKey());
    }
}
