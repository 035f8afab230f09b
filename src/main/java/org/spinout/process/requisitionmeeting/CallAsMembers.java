package org.spinout.process.requisitionmeeting;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Requisitions;
import org.spinout.process.CaseMessages;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.holdboardmeeting.HoldBoardMeeting;
import org.spinout.proposal.Answers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Calls the meeting in the name of the members who asked for it, with the notice that every meeting needs. */
@Component
class CallAsMembers implements JavaDelegate {

    private final Answers answers;
    private final Requisitions requisitions;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    CallAsMembers(Answers answers, Requisitions requisitions, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.answers = answers;
        this.requisitions = requisitions;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var call = answers.latest(execution.getProcessBusinessKey(), RequisitionMeeting.CALL_FORM);
        var requisition = requisitions.get(call.caseNumber());
        var known = Map.of(
                CaseTenants.TENANT_BODY.name(),
                requisition.bodyId(),
                HoldBoardMeeting.REQUISITION.name(),
                requisition.number(),
                "secretary",
                call.user(),
                "meetingDate",
                Objects.requireNonNull(execution.getVariable("meetingDate")),
                "meetingTime",
                Objects.requireNonNull(call.text("meetingTime")),
                "venue",
                Objects.requireNonNull(call.text("venue")),
                "part",
                Objects.requireNonNull(call.text("part")),
                "urgent",
                "no");

        messages.asNobody(() -> runtime.createProcessInstanceByKey(HoldBoardMeeting.PROCESS)
                .setVariables(known)
                .execute());
    }
}
