package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_STANDING;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.springframework.stereotype.Component;

/** Ends a meeting that is adjourned or cancelled; its items wait for the next one. */
@Component
class CloseWithoutDecision implements JavaDelegate {

    private final Meetings meetings;

    CloseWithoutDecision(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var end = MeetingState.valueOf(MEETING_STANDING.from(execution).toUpperCase(Locale.ROOT));

        meetings.close(MEETING_NUMBER.from(execution), end);
    }
}
