package org.spinout.process.weighrivalproposals;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has come to be of one of the teams since the question was put, or has lost the role, does not weigh them. */
@Component
class OutsideBothTeams implements TaskRule {

    private static final String WEIGH = "Activity_WeighRivalProposals";

    private final RuntimeService runtime;
    private final ObjectProvider<Proposals> proposals;
    private final Directory directory;

    OutsideBothTeams(@Lazy RuntimeService runtime, ObjectProvider<Proposals> proposals, Directory directory) {
        this.runtime = runtime;
        this.proposals = proposals;
        this.directory = directory;
    }

    @Override
    public void check(String userId, Task task) {
        if (!WEIGH.equals(task.getTaskDefinitionKey())) {
            return;
        }
        var body = task.getTenantId();
        if (!directory.holds(userId, "sponsors", body) && !directory.holds(userId, "boardSecretaries", body)) {
            throw new Refusal.NotEntitled("Only a sponsor or the secretary of the host can do this.");
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
