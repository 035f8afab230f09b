package org.spinout.process.requisitionmeeting;

import static org.spinout.process.requisitionmeeting.RequisitionMeeting.MEETING_CALLED;
import static org.spinout.process.requisitionmeeting.RequisitionMeeting.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Requisitions;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Looks in the board's books whether a meeting was called: saying so is not enough. */
@Component
class FindMeeting implements JavaDelegate {

    private final Requisitions requisitions;

    FindMeeting(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var called = requisitions.meeting(execution.getProcessBusinessKey()).isPresent();

        if (!called && "called".equals(OUTCOME.from(execution))) {
            throw new Refusal(
                    "outcome",
                    "called",
                    "No meeting has been called since the members asked. Your secretary calls it with \"Hold board"
                            + " meeting\"; send this form afterwards.");
        }

        MEETING_CALLED.set(execution, called);
    }
}
