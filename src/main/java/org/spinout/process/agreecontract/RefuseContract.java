package org.spinout.process.agreecontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Lets the transfer and the team know that this commissioner offers no contract, and why. */
@Component
class RefuseContract implements JavaDelegate {

    private final Answers answers;
    private final CaseNotices notices;
    private final CaseMessages messages;

    RefuseContract(Answers answers, CaseNotices notices, CaseMessages messages) {
        this.answers = answers;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var refusal = answers.latest(execution.getProcessBusinessKey(), AgreeContract.TERMS_FORM);

        notices.tellTeam(
                refusal.caseNumber(), "The commissioner offers no contract", "Its reasons: " + refusal.text("reasons"));
        messages.tell(AgreeContract.CONTRACT_REFUSED, refusal.caseNumber(), Map.of());
    }
}
