package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.REQUISITION;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.SECRETARY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.board.Requisitions;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever may call a meeting: the secretary of the board, or a member by a requisition that the chair left unanswered. */
@Component
class WhoCalls {

    private final Directory directory;
    private final Requisitions requisitions;

    WhoCalls(Directory directory, Requisitions requisitions) {
        this.directory = directory;
        this.requisitions = requisitions;
    }

    /** The body whose board is called. @throws Refusal.NotEntitled when it is not for this person to call it */
    String bodyOf(DelegateExecution execution) {
        var body = execution.getTenantId();
        var caller = SECRETARY.from(execution);
        var requisition = REQUISITION.orNull(execution);
        if (body != null && requisition != null) {
            requisitions.requireMayCall(requisition, body, caller);
            return body;
        }
        if (body == null || !directory.holds(caller, Role.BOARD_SECRETARIES.group(), body)) {
            throw new Refusal.NotEntitled("Only the secretary of a board can call its meetings.");
        }
        return body;
    }
}
