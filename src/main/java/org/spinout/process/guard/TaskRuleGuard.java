package org.spinout.process.guard;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Asks the {@link TaskRule}s before a person works on a task. A task this person cannot see is left to the engine, whose
 * answer does not tell that it exists.
 */
final class TaskRuleGuard extends CommandInterceptor {

    private final Supplier<Stream<TaskRule>> rules;
    private final OuterCommand outer;

    TaskRuleGuard(Supplier<Stream<TaskRule>> rules, OuterCommand outer) {
        this.rules = rules;
        this.outer = outer;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (outer.is(command)) {
            var taskId = taskOf(command);
            if (taskId != null) {
                ask(taskId, worker(command));
            }
        }
        return next.execute(command);
    }

    /** ResolveTaskCmd is a CompleteTaskCmd. */
    private static @Nullable String taskOf(Command<?> command) {
        var isWork = command instanceof CompleteTaskCmd
                || command instanceof SubmitTaskFormCmd
                || command instanceof ClaimTaskCmd
                || command instanceof AssignTaskCmd;
        return isWork ? (String) new DirectFieldAccessor(command).getPropertyValue("taskId") : null;
    }

    private static @Nullable String worker(Command<?> command) {
        if (command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd) {
            return (String) new DirectFieldAccessor(command).getPropertyValue("userId");
        }
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private void ask(String taskId, @Nullable String worker) {
        var context = Context.getCommandContext();
        var services = context.getProcessEngineConfiguration();
        var task = services.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        if (task == null || worker == null) {
            return;
        }
        context.runWithoutAuthorization(() -> {
            rules.get().forEach(rule -> rule.check(worker, task));
            return null;
        });
    }
}
