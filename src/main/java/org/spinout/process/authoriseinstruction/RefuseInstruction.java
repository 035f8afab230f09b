package org.spinout.process.authoriseinstruction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.fund.Instructions;
import org.spinout.organisation.Directory;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Enters the refusal, and tells whoever asked why. */
@Component
class RefuseInstruction implements JavaDelegate {

    private final Instructions instructions;
    private final OwnAnswers answers;
    private final Directory directory;
    private final Notices notices;

    RefuseInstruction(Instructions instructions, OwnAnswers answers, Directory directory, Notices notices) {
        this.instructions = instructions;
        this.answers = answers;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, AuthoriseInstruction.DECIDE_FORM);

        var refused = instructions.refuse(execution.getProcessBusinessKey(), decision.user());

        notices.tellPerson(
                refused.askedBy(),
                refused.number(),
                directory.nameOf(decision.user()) + " refused what you asked for",
                refused.act().inWords() + " The reasons: " + decision.text("reasons"));
    }
}
