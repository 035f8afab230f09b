package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MINUTE_FORM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Minutes;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Takes up what the secretary has put right in the minute, before the chair signs it. */
@Component
class EnterMinute implements JavaDelegate {

    private final Answers answers;
    private final Minutes minutes;
    private final MinuteParts parts;
    private final MinuteReading reading;

    EnterMinute(Answers answers, Minutes minutes, MinuteParts parts, MinuteReading reading) {
        this.answers = answers;
        this.minutes = minutes;
        this.parts = parts;
        this.reading = reading;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = MEETING_NUMBER.from(execution);
        var draft = minutes.of(number).orElseThrow();
        var sent = answers.latest(number, MINUTE_FORM);

        var corrected = minutes.correct(
                number, parts.corrected(draft.text(), sent, part -> reading.isClosed(sent.user(), number, part)));

        parts.show(execution, corrected.text());
    }
}
