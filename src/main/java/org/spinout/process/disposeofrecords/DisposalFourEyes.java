package org.spinout.process.disposeofrecords;

import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.record.Disposals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Nobody takes up the confirmation of what they asked for, by whichever endpoint. */
@Component
class DisposalFourEyes implements TaskRule {

    private final RuntimeService runtime;
    private final ObjectProvider<Disposals> disposals;

    DisposalFourEyes(@Lazy RuntimeService runtime, ObjectProvider<Disposals> disposals) {
        this.runtime = runtime;
        this.disposals = disposals;
    }

    @Override
    public void check(String userId, Task task) {
        if (DisposeOfRecords.CONFIRM_TASK.equals(task.getTaskDefinitionKey())) {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult();
            disposals
                    .getObject()
                    .requireFourEyes(Objects.requireNonNull(instance.getBusinessKey(), "a disposal"), userId);
        }
    }
}
