package org.spinout.process.formcontract;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * Somebody hands a task in, through the form, the plain "complete" or "resolve". All three become the submission of the
 * task's form with the values the contract admits, so that the ways differ in nothing.
 */
class TaskSubmission {

    private final FormFinder forms;
    private final FormContract contract;
    private final ClosedTasks closedTasks;

    TaskSubmission(FormFinder forms, FormContract contract, ClosedTasks closedTasks) {
        this.forms = forms;
        this.contract = contract;
        this.closedTasks = closedTasks;
    }

    static boolean is(Command<?> command) {
        return Set.of(SubmitTaskFormCmd.class, CompleteTaskCmd.class, ResolveTaskCmd.class)
                .contains(command.getClass());
    }

    /** The command to execute in place of the one given. */
    Command<?> admitted(Command<?> command, CommandContext context) {
        var parts = new CommandParts(command);
        var task = task(parts.text("taskId"), context);
        var form = forms.ofTask(task, context).orElse(Form.NONE);
        var sent = parts.map(command instanceof SubmitTaskFormCmd ? "properties" : "variables");
        var admitted =
                contract.check(form, Variables.fromMap(sent), new TaskVariables(task), FormContract.Mode.COMPLETE);
        checkDelegation(command, task);
        var submit = new SubmitTaskFormCmd(
                task.getId(), admitted, parts.flag("returnVariables"), deserializes(command, parts));
        return inner -> AdmittedAnswers.during(task.getId(), admitted, () -> submit.execute(inner));
    }

    /** The engine's own refusals come first: a task that is not this person's must not show its form's rules. */
    private TaskEntity task(@Nullable String taskId, CommandContext context) {
        var task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || !context.getTenantManager().isAuthenticatedTenant(task.getTenantId())) {
            throw closedTasks.refusal(taskId, context);
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        if (task.isSuspended()) {
            throw new Refusal.Conflict("This task is on hold at the moment. Your answers were not taken.");
        }
        return task;
    }

    private static void checkDelegation(Command<?> command, TaskEntity task) {
        var passedOn = task.getDelegationState() == DelegationState.PENDING;
        if (command.getClass() == CompleteTaskCmd.class && passedOn) {
            throw new Refusal.Conflict("This task was passed to a colleague, who has to hand it back first.");
        }
        if (command.getClass() == ResolveTaskCmd.class && !passedOn) {
            throw new Refusal.Conflict("Nobody passed this task on, so it cannot be handed back. Complete it instead.");
        }
    }

    private static boolean deserializes(Command<?> command, CommandParts parts) {
        return parts.flag(command instanceof SubmitTaskFormCmd ? "deserializeValues" : "deserializeReturnedVariables");
    }

    /** The variables the task's form could show, read only when a rule asks for them. */
    private record TaskVariables(VariableScope task) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            return task.getVariableTyped(name);
        }

        @Override
        public boolean containsVariable(String name) {
            return task.hasVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return task.getVariableNames();
        }
    }
}
