package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ITEM_ID;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.BoardDecisionForm;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Tells the case that its item is decided, so that it moves on at once. */
@Component
class TellCase implements JavaDelegate {

    private final Answers answers;
    private final CaseMessages messages;

    TellCase(Answers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var asked = BoardDecisionForm.asked(DecisionFields.latest(answers, MEETING_NUMBER.from(execution)));

        messages.tellPartHolding(
                DecideAtBoard.ITEM_DECIDED,
                caseNumber,
                Map.of(DecideAtBoard.ITEM_ID.name(), ITEM_ID.from(execution)),
                Map.of(DecideAtBoard.BOARD_ASKED.name(), asked));
    }
}
