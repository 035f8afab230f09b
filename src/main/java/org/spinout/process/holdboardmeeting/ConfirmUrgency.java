package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.URGENCY_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Meetings;
import org.spinout.board.Urgencies;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps why the chair lets a meeting be called at short notice. From now on notice is given, so it is counted again. */
@Component
class ConfirmUrgency implements JavaDelegate {

    private final Answers answers;
    private final Meetings meetings;
    private final Urgencies urgencies;
    private final BoardRules rules;

    ConfirmUrgency(Answers answers, Meetings meetings, Urgencies urgencies, BoardRules rules) {
        this.answers = answers;
        this.meetings = meetings;
        this.urgencies = urgencies;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var agreed = answers.latest(MEETING_NUMBER.from(execution), URGENCY_FORM);
        var meeting = meetings.get(agreed.caseNumber());
        var notice = rules.noticeClearDays(meeting.bodyId(), meeting.date(), true);

        urgencies.agree(
                meeting.number(),
                agreed.user(),
                Objects.requireNonNull(agreed.text("reasons"), "the form asks for reasons"),
                notice);
    }
}
