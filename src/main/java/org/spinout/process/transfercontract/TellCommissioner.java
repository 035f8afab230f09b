package org.spinout.process.transfercontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.agreecontract.AgreeContract;
import org.spinout.process.hold.Signatures;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * Tells the commissioner that the team has answered; what it answered is read from the kept form. Nobody signs while the
 * case is held.
 */
@Component
class TellCommissioner implements JavaDelegate {

    private final Answers answers;
    private final Signatures signatures;
    private final CaseMessages messages;

    TellCommissioner(Answers answers, Signatures signatures, CaseMessages messages) {
        this.answers = answers;
        this.signatures = signatures;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution.getProcessBusinessKey(), AgreeContract.SIGNATURE_FORM);

        signatures.requireFree(answer, "The contract");

        messages.tell(AgreeContract.TERMS_ANSWERED, answer.caseNumber(), Map.of());
    }
}
