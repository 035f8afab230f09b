package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SIGNATURE_FORM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Minute;
import org.spinout.board.Minutes;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Adds the chair's corrections and signs the minutes for the chair, or for the deputy of a chair who is away. */
@Component
class FileMinutes implements JavaDelegate {

    private final Answers answers;
    private final Minutes minutes;

    FileMinutes(Answers answers, Minutes minutes) {
        this.answers = answers;
        this.minutes = minutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signature = answers.latest(MEETING_NUMBER.from(execution), SIGNATURE_FORM);
        var draft = minutes.of(signature.caseNumber()).orElseThrow();

        minutes.correct(draft.meetingNumber(), corrected(draft, signature));
        minutes.sign(draft.meetingNumber(), signature.user());
    }

    /** Without a correction the text stays as it is, and so does its version. */
    private static String corrected(Minute draft, Answer signature) {
        var corrections = signature.text("corrections");
        return corrections == null || corrections.isBlank()
                ? draft.text()
                : draft.text() + "\nCorrections by the chair\n" + corrections + "\n";
    }
}
