package org.spinout.process.formcontract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Checks within a command's own transaction what somebody signed on submits from outside. It stands behind the guards, so
 * that a task nobody may see is refused before its form is opened.
 */
public final class FormContractInterceptor extends CommandInterceptor {

    /** The commands this contract checks or refuses; every other command is the guards' business. */
    public static final Set<Class<?>> CHECKED = checked();

    private final OutsideCommands outside;
    private final TaskSubmission tasks;
    private final StartSubmission starts;

    FormContractInterceptor(OutsideCommands outside, TaskSubmission tasks, StartSubmission starts) {
        this.outside = outside;
        this.tasks = tasks;
        this.starts = starts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (!outside.isCurrent(command)) {
            return next.execute(command);
        }
        var context = Context.getCommandContext();
        if (TaskSubmission.is(command)) {
            return next.execute((Command<T>) tasks.admitted(command, context));
        }
        if (StartSubmission.is(command)) {
            return next.execute((Command<T>) starts.admitted(command, context));
        }
        return next.execute(command);
    }

    private static Set<Class<?>> checked() {
        var all = new LinkedHashSet<Class<?>>(OutsideWrites.all());
        all.add(SubmitTaskFormCmd.class);
        all.add(CompleteTaskCmd.class);
        all.add(ResolveTaskCmd.class);
        all.add(SubmitStartFormCmd.class);
        all.add(StartProcessInstanceCmd.class);
        return Set.copyOf(all);
    }
}
