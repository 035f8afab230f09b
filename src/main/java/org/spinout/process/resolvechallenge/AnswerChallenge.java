package org.spinout.process.resolvechallenge;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Lets the host know that the body that awards has decided; what it decided is read from its own form. */
@Component
class AnswerChallenge implements JavaDelegate {

    private final CaseMessages messages;

    AnswerChallenge(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellPartHolding(
                ResolveChallenge.REPRESENTATION_REVIEWED,
                execution.getProcessBusinessKey(),
                Map.of(ResolveChallenge.CHALLENGE_NUMBER.name(), ResolveChallenge.CHALLENGE_NUMBER.from(execution)),
                Map.of(ResolveChallenge.REVIEW_INSTANCE.name(), execution.getProcessInstanceId()));
    }
}
