package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_DAY;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SECRETARY;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.URGENCY_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.MeetingState;
import org.spinout.board.Meetings;
import org.spinout.correspondence.Notices;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Ends an urgent call to which the chair has not agreed; no member has had notice of it, and the cases wait on. */
@Component
class CancelUrgentCall implements JavaDelegate {

    private final Answers answers;
    private final Meetings meetings;
    private final Notices notices;

    CancelUrgentCall(Answers answers, Meetings meetings, Notices notices) {
        this.answers = answers;
        this.meetings = meetings;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = MEETING_NUMBER.from(execution);
        var reasons = answers.findLatest(number, URGENCY_FORM)
                .map(answer -> "The chair: " + Objects.requireNonNullElse(answer.text("reasons"), ""))
                .orElse("The chair had said nothing when the day came. Silence is no leave to meet at short notice.");

        meetings.close(number, MeetingState.CANCELLED);
        notices.tellPerson(
                SECRETARY.from(execution),
                number,
                "The urgent meeting on " + MEETING_DAY.from(execution) + " is not called",
                reasons + "\n\nThe cases wait for the next meeting. Call it with proper notice.");
    }
}
