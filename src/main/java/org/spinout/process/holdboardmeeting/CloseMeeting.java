package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.springframework.stereotype.Component;

/** Ends the meeting once every item was called; the minutes may take longer. */
@Component
class CloseMeeting implements JavaDelegate {

    private final Meetings meetings;

    CloseMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.close(MEETING_NUMBER.from(execution), MeetingState.HELD);
    }
}
