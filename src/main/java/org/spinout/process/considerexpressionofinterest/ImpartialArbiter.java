package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.CaseVariables;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whoever has had a part in the case does not arbitrate it, whatever other role they hold. */
@Component
class ImpartialArbiter implements TaskRule {

    private static final String ARBITRATE = "Activity_ArbitrateRejection";

    private final RuntimeService runtime;
    private final ObjectProvider<Answers> answers;

    ImpartialArbiter(@Lazy RuntimeService runtime, ObjectProvider<Answers> answers) {
        this.runtime = runtime;
        this.answers = answers;
    }

    @Override
    public void check(String userId, Task task) {
        if (!ARBITRATE.equals(task.getTaskDefinitionKey())) {
            return;
        }
        var number = runtime.getVariable(task.getExecutionId(), CaseVariables.CASE_NUMBER.name())
                .toString();
        var hadAPart = answers.getObject().of(number).stream()
                .filter(answer -> !answer.formId().equals(ConsiderExpressionOfInterest.ARBITRATION_FORM))
                .anyMatch(answer -> answer.user().equals(userId));
        if (hadAPart) {
            throw new Refusal.NotEntitled("You have had a part in " + number
                    + " before, so you are not independent of it. Leave this task to another arbiter.");
        }
    }
}
