package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.NEXT_MEETING_OPENED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Meetings;
import org.spinout.board.Minutes;
import org.spinout.board.UrgentDecisions;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Opens a meeting: it notes what the chair decided since the last one, and the minutes of earlier ones are signed. */
@Component
class OpenMeeting implements JavaDelegate {

    private final Meetings meetings;
    private final Minutes minutes;
    private final UrgentDecisions urgent;
    private final CaseMessages messages;

    OpenMeeting(Meetings meetings, Minutes minutes, UrgentDecisions urgent, CaseMessages messages) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.urgent = urgent;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var meeting = meetings.get(MEETING_NUMBER.from(execution));

        urgent.report(meeting.number());
        minutes.unsigned(meeting.bodyId()).forEach(earlier -> messages.tellEveryPart(NEXT_MEETING_OPENED, earlier));
    }
}
