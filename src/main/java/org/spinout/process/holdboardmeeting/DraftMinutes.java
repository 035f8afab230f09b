package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Minutes;
import org.springframework.stereotype.Component;

/** Draws the minutes up from the record. */
@Component
class DraftMinutes implements JavaDelegate {

    private final Minutes minutes;
    private final MinuteParts parts;

    DraftMinutes(Minutes minutes, MinuteParts parts) {
        this.minutes = minutes;
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var draft = minutes.draft(MEETING_NUMBER.from(execution));

        parts.show(execution, draft.text());
    }
}
