package org.spinout.process.formcontract;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Tells which fields of a task's form were shown for the answers just stored. A variable that an earlier form has left
 * under the name of a hidden field is no answer to this form.
 */
public final class ShownFields {

    private final FormFinder forms = new FormFinder();

    /** The names of the variables that the shown fields of this task's form are stored in. */
    public Set<String> of(TaskEntity task) {
        var context = Context.getCommandContext();
        var form = forms.ofTask(task, context).orElse(Form.NONE);
        var situation = new FormSituation(
                new EngineFeel(context.getProcessEngineConfiguration()),
                task.getVariablesTyped().asVariableContext(),
                new Submission(Variables.createVariables()),
                Map.of());
        return form.schema().fields().stream()
                .filter(field -> field.hide().stream().noneMatch(situation::holds))
                .map(field -> field.path().get(0))
                .collect(Collectors.toSet());
    }
}
