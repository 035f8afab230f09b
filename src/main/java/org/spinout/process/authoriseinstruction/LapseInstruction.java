package org.spinout.process.authoriseinstruction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.fund.Instructions;
import org.springframework.stereotype.Component;

/** Gives up what nobody decided on in time, and tells whoever asked. Silence approves nothing. */
@Component
class LapseInstruction implements JavaDelegate {

    private final Instructions instructions;
    private final Notices notices;

    LapseInstruction(Instructions instructions, Notices notices) {
        this.instructions = instructions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();

        var lapsed = instructions.lapse(number);

        AuthoriseInstruction.OUTCOME.set(execution, AuthoriseInstruction.LAPSED);
        notices.tellPerson(
                lapsed.askedBy(),
                number,
                "Nobody decided on what you asked for",
                lapsed.act().inWords() + " Nothing was done. Ask again if it is still wanted.");
    }
}
