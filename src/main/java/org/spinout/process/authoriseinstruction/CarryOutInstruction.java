package org.spinout.process.authoriseinstruction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.fund.Instructions;
import org.spinout.process.ProcessVariable;
import org.springframework.stereotype.Component;

/** Does what was approved, as it stands in the books, and tells whoever asked. */
@Component
class CarryOutInstruction implements JavaDelegate {

    /** Where one instance asks for several things, each has its number; otherwise it is the business key. */
    private static final ProcessVariable<String> ONE_OF_SEVERAL = new ProcessVariable<>("askedNumber", String.class);

    private final Instructions instructions;
    private final Notices notices;

    CarryOutInstruction(Instructions instructions, Notices notices) {
        this.instructions = instructions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = ONE_OF_SEVERAL.orNull(execution);
        var number = one == null ? execution.getProcessBusinessKey() : one;

        var done = instructions.carryOut(number);

        notices.tellPerson(
                done.askedBy(), number, "Done: what you asked for", done.act().inWords() + " It stands in the books.");
    }
}
