package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_ASKED;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.hearhost.HearHost;
import org.springframework.stereotype.Component;

/** Has the team asked what this board wants of it. The team works in another body, so its own part of the case asks it. */
@Component
class AskThroughCase implements JavaDelegate {

    private final CaseMessages messages;

    AskThroughCase(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = Objects.requireNonNullElse(BOARD_ASKED.orNull(execution), "");

        messages.tellPartHolding(
                HearHost.HOST_ANSWERED,
                CASE_NUMBER.from(execution),
                Map.of(HearHost.HOST_BODY.name(), BODY_ID.from(execution)),
                Map.of(HearHost.HOST_ASKED.name(), asked));
    }
}
