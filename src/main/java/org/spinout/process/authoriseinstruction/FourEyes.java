package org.spinout.process.authoriseinstruction;

import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.fund.Instructions;
import org.spinout.process.guard.TaskRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Nobody takes up the approval of what they asked for, by whichever endpoint. */
@Component
class FourEyes implements TaskRule {

    private final RuntimeService runtime;
    private final ObjectProvider<Instructions> instructions;

    FourEyes(@Lazy RuntimeService runtime, ObjectProvider<Instructions> instructions) {
        this.runtime = runtime;
        this.instructions = instructions;
    }

    @Override
    public void check(String userId, Task task) {
        if (AuthoriseInstruction.DECIDE_TASK.equals(task.getTaskDefinitionKey())) {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult();
            instructions
                    .getObject()
                    .requireFourEyes(Objects.requireNonNull(instance.getBusinessKey(), "an instruction"), userId);
        }
    }
}
