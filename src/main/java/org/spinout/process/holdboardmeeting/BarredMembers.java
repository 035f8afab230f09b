package org.spinout.process.holdboardmeeting;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.process.people.Role;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps whoever stands aside from a case away from every task in which a board deals with it. */
@Component
class BarredMembers implements TaskRule {

    /** The groups in which somebody deals with a case for a board. */
    static final Set<String> BOARD =
            Set.of(Role.BOARD_CHAIRS.group(), Role.BOARD_MEMBERS.group(), Role.BOARD_SECRETARIES.group());

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ObjectProvider<StandingAside> aside;

    BarredMembers(@Lazy RuntimeService runtime, @Lazy TaskService tasks, ObjectProvider<StandingAside> aside) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.aside = aside;
    }

    @Override
    public void check(String userId, Task task) {
        if (isForABoard(task) && isAside(userId, task)) {
            throw new Refusal.NotEntitled(
                    "You stand aside from this case, so it is not shown to you and you cannot work on it. Leave this task to"
                            + " a colleague. Where there is none, an administrator can appoint a deputy.");
        }
    }

    private boolean isForABoard(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && BOARD.contains(group));
    }

    private boolean isAside(String user, Task task) {
        var item = runtime.getVariable(task.getExecutionId(), HoldBoardMeeting.ITEM_ID.name());
        if (item instanceof Long itemId) {
            return aside.getObject().isBarredFromItem(user, itemId);
        }
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance != null
                && instance.getBusinessKey() != null
                && aside.getObject().isBarredFromCase(user, instance.getBusinessKey());
    }
}
