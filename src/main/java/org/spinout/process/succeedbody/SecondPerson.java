package org.spinout.process.succeedbody;

import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Successions;
import org.spinout.process.guard.TaskRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Nobody takes up the approval of a succession that they set out, by whichever endpoint. */
@Component
class SecondPerson implements TaskRule {

    private final RuntimeService runtime;
    private final ObjectProvider<Successions> successions;

    SecondPerson(@Lazy RuntimeService runtime, ObjectProvider<Successions> successions) {
        this.runtime = runtime;
        this.successions = successions;
    }

    @Override
    public void check(String userId, Task task) {
        if (SucceedBody.APPROVE_TASK.equals(task.getTaskDefinitionKey())) {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult();
            successions
                    .getObject()
                    .requireFourEyes(Objects.requireNonNull(instance.getBusinessKey(), "a succession"), userId);
        }
    }
}
