package org.spinout.process.agreecontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Lets the transfer and the team know that this commissioner offers no contract, and why. */
@Component
class RefuseContract implements JavaDelegate {

    private final OfferedTerms terms;
    private final CaseNotices notices;
    private final CaseMessages messages;

    RefuseContract(OfferedTerms terms, CaseNotices notices, CaseMessages messages) {
        this.terms = terms;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var refusal = terms.form(execution.getProcessBusinessKey());

        notices.tellTeam(
                refusal.caseNumber(), "The commissioner offers no contract", "Its reasons: " + refusal.text("reasons"));
        messages.tell(AgreeContract.CONTRACT_REFUSED, refusal.caseNumber(), Map.of());
    }
}
