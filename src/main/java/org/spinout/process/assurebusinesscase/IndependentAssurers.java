package org.spinout.process.assurebusinesscase;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.process.guard.TaskRule;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who has written a report on a case may neither write another nor decide, as long as some other assurer could. Where
 * there is nobody else, the case is not held up.
 */
@Component
class IndependentAssurers implements TaskRule {

    private static final Set<String> TASKS = Set.of("Activity_WriteDueDiligenceReport", "Activity_DecideAssurance");

    private final RuntimeService runtime;
    private final Directory directory;

    IndependentAssurers(@Lazy RuntimeService runtime, Directory directory) {
        this.runtime = runtime;
        this.directory = directory;
    }

    @Override
    public void check(String userId, Task task) {
        if (!TASKS.contains(task.getTaskDefinitionKey())) {
            return;
        }
        var authors = AssureBusinessCase.authors(Objects.requireNonNullElse(
                (String) runtime.getVariable(task.getProcessInstanceId(), AssureBusinessCase.REPORT_AUTHORS.name()),
                ""));
        var others = new ArrayList<>(directory.holders(AssureBusinessCase.ASSURERS, task.getTenantId()));
        others.removeAll(authors);
        others.remove(userId);
        if (authors.contains(userId) && !others.isEmpty()) {
            throw new Refusal.NotEntitled("You have written a report on this case already. Leave this to "
                    + directory.nameOf(others.get(0)) + " or another assurer who has not.");
        }
    }
}
