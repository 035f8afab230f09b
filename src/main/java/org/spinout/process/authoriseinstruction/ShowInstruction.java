package org.spinout.process.authoriseinstruction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Instructions;
import org.spinout.organisation.Directory;
import org.springframework.stereotype.Component;

/** Puts the instruction before the table of delegated authority, and before whoever has to approve it. */
@Component
class ShowInstruction implements JavaDelegate {

    private static final double PENCE_IN_A_POUND = 100;

    private final Instructions instructions;
    private final Directory directory;

    ShowInstruction(Instructions instructions, Directory directory) {
        this.instructions = instructions;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var instruction = instructions.get(execution.getProcessBusinessKey());

        var askedBy = directory.nameOf(instruction.askedBy());

        AuthoriseInstruction.NUMBER.set(execution, instruction.number());
        AuthoriseInstruction.ACT.set(execution, instruction.act().code());
        AuthoriseInstruction.AMOUNT.set(execution, instruction.act().amount().pence() / PENCE_IN_A_POUND);
        AuthoriseInstruction.ASKED_BY_NAME.set(execution, askedBy);
        AuthoriseInstruction.TEXT.set(execution, instruction.act().inWords());
        AuthoriseInstruction.AUTHORITY.set(execution, instruction.authority());
        AuthoriseInstruction.REASONS.set(execution, instruction.reasons());
    }
}
