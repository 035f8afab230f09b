package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MINUTES;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Minutes;
import org.springframework.stereotype.Component;

/** Draws the minutes up from the record. They travel as JSON because a plain text variable ends at 4,000 characters. */
@Component
class DraftMinutes implements JavaDelegate {

    private final Minutes minutes;

    DraftMinutes(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var draft = minutes.draft(MEETING_NUMBER.from(execution));

        MINUTES.set(execution, JSON(Map.of("text", forScreen(draft.text()))));
    }

    /** The form reads Markdown, in which a line only ends where two spaces say so. */
    private static String forScreen(String text) {
        return text.replace("\n", "  \n");
    }
}
