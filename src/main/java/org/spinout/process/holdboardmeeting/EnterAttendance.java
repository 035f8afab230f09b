package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.ATTENDANCE_FORM;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_STANDING;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Attendance;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Enters who is present; for a meeting that does not take place that is nobody. */
@Component
class EnterAttendance implements JavaDelegate {

    private final Answers answers;
    private final Attendance attendance;

    EnterAttendance(Answers answers, Attendance attendance) {
        this.answers = answers;
        this.attendance = attendance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = MEETING_NUMBER.from(execution);
        var answer = answers.latest(number, ATTENDANCE_FORM);
        var standing = Objects.requireNonNull(answer.text("outcome"), "the form asks whether the meeting takes place");

        attendance.record(number, Chosen.in(answer, "present"), answer.text("presiding"));

        MEETING_STANDING.set(execution, standing);
    }
}
