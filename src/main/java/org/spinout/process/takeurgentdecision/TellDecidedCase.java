package org.spinout.process.takeurgentdecision;

import static org.spinout.process.takeurgentdecision.TakeUrgentDecision.FORM;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.BoardDecisionForm;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Tells the case that it is decided, as a meeting would, so that it moves on at once. */
@Component
class TellDecidedCase implements JavaDelegate {

    private final Answers answers;
    private final CaseMessages messages;

    TellDecidedCase(Answers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var asked = BoardDecisionForm.asked(answers.latest(caseNumber, FORM));

        messages.tellPartHolding(
                DecideAtBoard.ITEM_DECIDED,
                caseNumber,
                Map.of(DecideAtBoard.ITEM_ID.name(), TakeUrgentDecision.ITEM_ID.from(execution)),
                Map.of(DecideAtBoard.BOARD_ASKED.name(), asked));
    }
}
