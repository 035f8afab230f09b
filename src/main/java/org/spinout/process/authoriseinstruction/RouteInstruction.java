package org.spinout.process.authoriseinstruction;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Instructions;
import org.spinout.process.Approvers;
import org.springframework.stereotype.Component;

/** Enters who has to approve the instruction. Where the fund manager may act alone, that approves it. */
@Component
class RouteInstruction implements JavaDelegate {

    private final Instructions instructions;
    private final Approvers approvers;

    RouteInstruction(Instructions instructions, Approvers approvers) {
        this.instructions = instructions;
        this.approvers = approvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var approver = AuthoriseInstruction.APPROVER.from(execution);
        var name = approvers.inWords(approver);

        var routed = instructions.route(execution.getProcessBusinessKey(), approver);

        AuthoriseInstruction.APPROVER_NAME.set(execution, name);
        AuthoriseInstruction.OUTCOME.set(execution, routed.state().name().toLowerCase(Locale.ROOT));
    }
}
