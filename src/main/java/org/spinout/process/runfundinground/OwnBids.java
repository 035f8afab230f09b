package org.spinout.process.runfundinground;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Nobody tests, scores or decides on a bid of their own case's team. What is done for a whole round is closed to the
 * teams of all its bids; only their interests they declare as everybody does.
 */
@Component
class OwnBids implements TaskRule {

    private static final String ASSESSMENT = "assess-bid:";
    private static final String ROUND = RunFundingRound.PROCESS + ":";
    private static final String DECLARATION = "Activity_DeclareConflicts";

    private final RuntimeService runtime;
    private final ObjectProvider<OwnBidRounds> own;

    OwnBids(@Lazy RuntimeService runtime, ObjectProvider<OwnBidRounds> own) {
        this.runtime = runtime;
        this.own = own;
    }

    @Override
    public void check(String userId, Task task) {
        if (task.getTaskDefinitionKey().equals(DECLARATION)) {
            return;
        }
        if (task.getProcessDefinitionId().startsWith(ASSESSMENT)) {
            own.getObject().requireOther(key(task), userId);
        } else if (task.getProcessDefinitionId().startsWith(ROUND)) {
            own.getObject().requireNone(key(task), userId);
        }
    }

    private String key(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
