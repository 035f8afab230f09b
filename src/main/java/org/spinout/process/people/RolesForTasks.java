package org.spinout.process.people;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A role counts for the body it was given for. The engine would let somebody who works for two bodies do in the second
 * what they may do in the first, and a deputy everywhere what they may do in one place.
 */
@Component
class RolesForTasks implements TaskRule {

    private final TaskService tasks;
    private final IdentityService identity;
    private final RolesAtBody roles;
    private final RolesAsked asked;

    RolesForTasks(@Lazy TaskService tasks, @Lazy IdentityService identity, RolesAtBody roles, RolesAsked asked) {
        this.tasks = tasks;
        this.identity = identity;
        this.roles = roles;
        this.asked = asked;
    }

    @Override
    public void check(String userId, Task task) {
        var body = task.getTenantId();
        if (body == null) {
            return;
        }
        // A name on the list is no right of its own where people are asked because of what they are.
        asked.ofRepresentatives(task)
                .filter(role -> !roles.holds(userId, role, body))
                .ifPresent(role -> refuse());
        var links = tasks.getIdentityLinksForTask(task.getId());
        if (links.stream().anyMatch(link -> userId.equals(link.getUserId()) && isOffer(link))) {
            return;
        }
        var groups = groupsOf(userId);
        var theirs = links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .filter(groups::contains)
                .toList();
        if (!theirs.isEmpty() && theirs.stream().noneMatch(role -> roles.holds(userId, role, body))) {
            refuse();
        }
    }

    private static void refuse() {
        throw new Refusal.NotEntitled("You do not hold this role for the organisation of the case, or your time as a"
                + " deputy is over. If that is wrong, ask your administrator.");
    }

    private static boolean isOffer(IdentityLink link) {
        return "candidate".equals(link.getType());
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
