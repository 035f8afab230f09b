package org.spinout.process.requisitionmeeting;

import static org.spinout.process.requisitionmeeting.RequisitionMeeting.CARRIED;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.SIGNATURE_FORM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Requisitions;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Enters whether a member signs; the board's books say whether that is enough. */
@Component
class RecordSignature implements JavaDelegate {

    private final Answers answers;
    private final Requisitions requisitions;

    RecordSignature(Answers answers, Requisitions requisitions) {
        this.answers = answers;
        this.requisitions = requisitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution.getProcessBusinessKey(), SIGNATURE_FORM);

        if ("signed".equals(answer.text("outcome"))) {
            requisitions.sign(answer.caseNumber(), answer.user());
        }

        CARRIED.set(execution, requisitions.get(answer.caseNumber()).isCarried());
    }
}
