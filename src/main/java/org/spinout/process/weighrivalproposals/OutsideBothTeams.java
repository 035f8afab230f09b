package org.spinout.process.weighrivalproposals;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who is of one of the teams neither weighs the proposals nor learns of the others. */
@Component
class OutsideBothTeams implements TaskRule {

    private static final String WEIGH = "Activity_WeighRivalProposals";

    private final RuntimeService runtime;
    private final ObjectProvider<Proposals> proposals;

    OutsideBothTeams(@Lazy RuntimeService runtime, ObjectProvider<Proposals> proposals) {
        this.runtime = runtime;
        this.proposals = proposals;
    }

    @Override
    public void check(String userId, Task task) {
        if (!WEIGH.equals(task.getTaskDefinitionKey())) {
            return;
        }
        var variables = runtime.getVariables(task.getExecutionId());
        var weighed = WeighRivalProposals.cases(
                String.valueOf(variables.get(WeighRivalProposals.RIVAL_CASE.name())),
                String.valueOf(variables.get(WeighRivalProposals.OTHER_RIVAL_CASES.name())));
        if (proposals.getObject().casesOf(userId).stream().anyMatch(weighed::contains)) {
            throw new Refusal.NotEntitled("You are of one of these teams. Leave this task to a colleague.");
        }
    }
}
