package org.spinout.process.guard;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Asks the {@link TaskReading}s before a person is shown what a task or an instance holds. What is asked for by name is
 * refused in words; of what is searched for, the rows of others remain, and a number counts only those.
 */
final class ReadingGuard extends CommandInterceptor {

    private static final Set<Class<?>> OF_A_TASK = Set.of(
            GetTaskFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetRenderedTaskFormCmd.class,
            GetDeployedTaskFormCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            GetTaskCommentCmd.class,
            GetTaskCommentsCmd.class,
            GetTaskEventsCmd.class,
            GetTaskAttachmentCmd.class,
            GetTaskAttachmentContentCmd.class,
            GetTaskAttachmentsCmd.class);

    private static final Set<Class<?>> OF_AN_EXECUTION =
            Set.of(GetExecutionVariableCmd.class, GetExecutionVariableTypedCmd.class, GetExecutionVariablesCmd.class);

    private final Supplier<Stream<TaskReading>> rules;
    private final OuterCommand outer;

    ReadingGuard(Supplier<Stream<TaskReading>> rules, OuterCommand outer) {
        this.rules = rules;
        this.outer = outer;
    }

    /** What the engine answers may be null, and so may what is left of it. */
    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> T execute(Command<T> command) {
        var reading = outer.is(command) ? reading() : null;
        if (reading == null) {
            return next.execute(command);
        }
        if (OF_A_TASK.contains(command.getClass())) {
            var task = reading.task(named(command, "taskId", "resourceId"));
            reading.check(task);
            return (T) reading.shown(task, named(command, "variableName"), next.execute(command));
        }
        if (OF_AN_EXECUTION.contains(command.getClass())) {
            reading.checkExecution(named(command, "executionId"));
        }
        if (command instanceof AbstractQuery<?, ?> query && Searches.showContents(query)) {
            return (T) searched(command, query, reading);
        }
        if (command instanceof AbstractExecuteFilterCmd filter && Searches.showContents(filter)) {
            return (T) filtered(command, filter, reading);
        }
        return next.execute(command);
    }

    /** Null where nobody has anything to say about what this person reads. */
    private @Nullable Reading reading() {
        var person = Context.getCommandContext().getAuthentication();
        if (person == null || person.getUserId() == null) {
            return null;
        }
        var groups = Objects.requireNonNullElse(person.getGroupIds(), List.<String>of());
        var concerned = rules.get().filter(rule -> rule.concerns(groups)).toList();
        return concerned.isEmpty() ? null : new Reading(person.getUserId(), concerned);
    }

    private @Nullable Object searched(Command<?> command, AbstractQuery<?, ?> query, Reading reading) {
        var counts = "COUNT".equals(String.valueOf(new DirectFieldAccessor(query).getPropertyValue("resultType")));
        return counts ? (Object) reading.count(query.list()) : reading.remaining(next.execute(command));
    }

    private @Nullable Object filtered(Command<?> command, AbstractExecuteFilterCmd filter, Reading reading) {
        if (!(filter instanceof ExecuteFilterCountCmd)) {
            return reading.remaining(next.execute(command));
        }
        var fields = new DirectFieldAccessor(filter);
        List<?> rows = Context.getProcessEngineConfiguration()
                .getFilterService()
                .list((String) fields.getPropertyValue("filterId"), (Query<?, ?>)
                        fields.getPropertyValue("extendingQuery"));
        return reading.count(rows);
    }

    /** The first of these fields that the command has, as a text. */
    private static @Nullable String named(Command<?> command, String... fields) {
        var accessor = new DirectFieldAccessor(command);
        return Stream.of(fields)
                .filter(accessor::isReadableProperty)
                .flatMap(field -> Stream.ofNullable((String) accessor.getPropertyValue(field)))
                .findFirst()
                .orElse(null);
    }
}
