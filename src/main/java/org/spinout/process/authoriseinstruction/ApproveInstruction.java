package org.spinout.process.authoriseinstruction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Instructions;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters the approval, by whoever sent the form. The books refuse one's own. */
@Component
class ApproveInstruction implements JavaDelegate {

    private final Instructions instructions;
    private final OwnAnswers answers;

    ApproveInstruction(Instructions instructions, OwnAnswers answers) {
        this.instructions = instructions;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, AuthoriseInstruction.DECIDE_FORM);

        instructions.approve(execution.getProcessBusinessKey(), decision.user());
    }
}
