package org.spinout.process.formcontract;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * Says why a task is not there. Whoever could have worked on it learns that somebody was first; anybody else learns
 * nothing.
 */
class ClosedTasks {

    Refusal refusal(@Nullable String taskId, CommandContext context) {
        var person = context.getAuthentication();
        var closed = taskId == null || person == null
                ? null
                : context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
        if (closed == null || closed.getEndTime() == null || !wasOpenTo(person, closed, context)) {
            return new NotFound("There is no such task. It may have been completed or withdrawn in the meantime.");
        }
        return new Refusal.Conflict(
                "completed".equals(closed.getDeleteReason())
                        ? "This task has been completed already. Your answers were not taken."
                        : "This task is no longer needed, because the case has moved on. Your answers were not taken.");
    }

    private static boolean wasOpenTo(
            @Nullable Authentication person, HistoricTaskInstanceEntity closed, CommandContext context) {
        return person != null
                && context.getTenantManager().isAuthenticatedTenant(closed.getTenantId())
                && (Objects.equals(closed.getAssignee(), person.getUserId())
                        || links(closed.getId(), context).stream().anyMatch(link -> names(link, person)));
    }

    private static List<HistoricIdentityLinkLog> links(String taskId, CommandContext context) {
        return context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .list());
    }

    private static boolean names(HistoricIdentityLinkLog link, Authentication person) {
        var groups = person.getGroupIds();
        return Objects.equals(link.getUserId(), person.getUserId())
                || (link.getGroupId() != null && groups != null && groups.contains(link.getGroupId()));
    }
}
