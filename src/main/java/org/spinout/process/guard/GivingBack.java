package org.spinout.process.guard;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Lets people take a task for themselves and put it back again, if others can take it. The engine by itself would let
 * every candidate put back what a colleague has taken or take it in a colleague's name, and yet refuse Tasklist when the
 * holder puts it back. A task meant for one person is put back by nobody: it would be on nobody's list. Administrators
 * may do the rest.
 */
final class GivingBack extends CommandInterceptor {

    private final OuterCommand outer;

    GivingBack(OuterCommand outer) {
        this.outer = outer;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        var isAboutHolder = command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd;
        var context = Context.getCommandContext();
        var task = isAboutHolder && outer.is(command) ? seen(command, context) : null;
        if (task == null) {
            return next.execute(command);
        }
        var holder = (String) new DirectFieldAccessor(command).getPropertyValue("userId");
        if (holder != null) {
            checkTaking(command, holder, context);
            return next.execute(command);
        }
        checkPuttingBack(task, context);
        return next.execute(
                isOwn(task.getAssignee(), context) ? (Command<T>) new ClaimTaskCmd(task.getId(), null) : command);
    }

    private static void checkTaking(Command<?> command, String holder, CommandContext context) {
        if (command instanceof ClaimTaskCmd && !isOwn(holder, context) && !isAdministrator(context)) {
            throw new Refusal.NotEntitled("You can take a task for yourself only.");
        }
    }

    private static void checkPuttingBack(Task task, CommandContext context) {
        if (task.getAssignee() == null) {
            throw new Refusal.Conflict("Nobody has taken this task.");
        }
        if (!isOwn(task.getAssignee(), context) && !isAdministrator(context)) {
            throw new Refusal.NotEntitled("Only the person who has taken a task can put it back.");
        }
        if (!isOpenToOthers(task, context)) {
            throw new Refusal.Conflict(
                    "This task is meant for one person, so it cannot be put back: nobody would see it."
                            + " An administrator can give it to somebody else.");
        }
    }

    /** Null when this person may not see the task: the engine's answer does not tell that it exists. */
    private static @Nullable Task seen(Command<?> command, CommandContext context) {
        var taskId = (String) new DirectFieldAccessor(command).getPropertyValue("taskId");
        return taskId == null
                ? null
                : context.getProcessEngineConfiguration()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(taskId)
                        .singleResult();
    }

    private static boolean isOpenToOthers(Task task, CommandContext context) {
        var services = context.getProcessEngineConfiguration();
        return context.runWithoutAuthorization(
                () -> services.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType())));
    }

    private static boolean isOwn(@Nullable String user, CommandContext context) {
        return Objects.equals(user, context.getAuthenticatedUserId());
    }

    private static boolean isAdministrator(CommandContext context) {
        var person = context.getAuthentication();
        return person != null && CommandGuard.isAdministrator(person);
    }
}
