package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.DECLARATION_FORM;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Interests;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Enters one member's declaration, which nobody else can make for them. */
@Component
class RecordDeclaration implements JavaDelegate {

    private final Answers answers;
    private final Interests interests;
    private final RegisterEntries register;
    private final Agenda agenda;

    RecordDeclaration(Answers answers, Interests interests, RegisterEntries register, Agenda agenda) {
        this.answers = answers;
        this.interests = interests;
        this.register = register;
        this.agenda = agenda;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(MEETING_NUMBER.from(execution), DECLARATION_FORM);
        if (!answer.user().equals(MEMBER.from(execution))) {
            throw new Refusal.NotEntitled("Members declare their interests themselves.");
        }

        var concerned =
                Chosen.in(answer, "interestItems").stream().map(Long::valueOf).toList();
        var wording = Objects.requireNonNullElse(answer.text("interestText"), "");
        interests.declare(answer.caseNumber(), answer.user(), concerned, wording);
        register.keepUp(execution.getTenantId(), answer);

        agenda.forecast(execution);
    }
}
