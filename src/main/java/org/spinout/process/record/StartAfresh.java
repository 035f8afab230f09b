package org.spinout.process.record;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Hands a new task the reasons that the form before it gave, as {@code earlierReasons}, and leaves its own decision fields
 * empty: what somebody decided on another form is no suggestion for this one.
 */
@Component
class StartAfresh implements TaskListener {

    private static final List<String> OF_EVERY_DECISION = List.of("outcome", "reasonCode", "reasons");

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal("earlierReasons", task.getExecution().getVariable("reasons"));
        OF_EVERY_DECISION.stream()
                .filter(field -> task.getExecution().getVariable(field) != null)
                .forEach(field -> task.getExecution().setVariable(field, null));
    }
}
