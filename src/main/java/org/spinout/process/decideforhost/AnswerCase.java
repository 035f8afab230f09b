package org.spinout.process.decideforhost;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.hearhost.HearHost;
import org.springframework.stereotype.Component;

/** Tells the case that this host's board is done with it; what it decided is in the books. */
@Component
class AnswerCase implements JavaDelegate {

    private final CaseMessages messages;

    AnswerCase(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var body = BODY_ID.from(execution);

        messages.tellPartHolding(
                HearHost.HOST_ANSWERED,
                CASE_NUMBER.from(execution),
                Map.of(HearHost.HOST_BODY.name(), body),
                Map.of(HearHost.HOST_ASKED.name(), ""));
    }
}
