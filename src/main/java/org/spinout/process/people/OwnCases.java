package org.spinout.process.people;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Nobody decides on a case of their own team. What a role is asked about a case is closed to the members of its team,
 * whatever other roles they hold; their own tasks come to them by name. What an enterprise is asked about itself is for
 * its officers, who as a rule were the team.
 */
@Component
class OwnCases implements TaskRule {

    private final RolesAsked asked;
    private final RuntimeService runtime;
    private final ObjectProvider<Proposals> proposals;

    OwnCases(RolesAsked asked, @Lazy RuntimeService runtime, ObjectProvider<Proposals> proposals) {
        this.asked = asked;
        this.runtime = runtime;
        this.proposals = proposals;
    }

    @Override
    public void check(String userId, Task task) {
        if (asked.of(task).stream().allMatch(role -> role.equals(Role.ENTERPRISE_OFFICERS.group()))) {
            return;
        }
        var own = proposals.getObject().casesOf(userId);
        var caseNumber = own.isEmpty() ? null : businessKey(task);
        if (caseNumber != null && own.contains(caseNumber)) {
            throw new Refusal.NotEntitled("You are of the team of " + caseNumber
                    + ", so you cannot act on it for anybody else. Leave this task to a colleague.");
        }
    }

    private @Nullable String businessKey(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance == null ? null : instance.getBusinessKey();
    }
}
