package org.spinout.process.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDetailQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricVariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/** Which searches show what a task or an instance holds, or let it be guessed by what they find. */
final class Searches {

    private static final Set<Class<?>> OF_CONTENTS = Set.of(
            VariableInstanceQueryImpl.class,
            HistoricVariableInstanceQueryImpl.class,
            HistoricDetailQueryImpl.class,
            HistoricDecisionInstanceQueryImpl.class);

    private Searches() {}

    static boolean showContents(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return asksForValues(tasks, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return query != null && (OF_CONTENTS.contains(query.getClass()) || findsByValues(query));
    }

    private static boolean findsByValues(Object query) {
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries().stream()
                    .anyMatch(joined -> !joined.getVariables().isEmpty());
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries().stream()
                    .anyMatch(joined -> !joined.getQueryVariableValues().isEmpty());
        }
        if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            return instances.getQueries().stream()
                    .anyMatch(joined -> !joined.getQueryVariableValues().isEmpty());
        }
        return query instanceof AbstractVariableQueryImpl<?, ?> any
                && !any.getQueryVariableValues().isEmpty();
    }

    static boolean showContents(AbstractExecuteFilterCmd command) {
        var fields = new DirectFieldAccessor(command);
        return showContents(fields.getPropertyValue("extendingQuery"))
                || showContents(stored((String) fields.getPropertyValue("filterId")));
    }

    private static @Nullable Object stored(@Nullable String filterId) {
        var filter = filterId == null
                ? null
                : Context.getCommandContext().getDbEntityManager().selectById(FilterEntity.class, filterId);
        return filter == null ? null : filter.getQuery();
    }

    /** Queries joined by "or" refer to one another in a circle. */
    private static boolean asksForValues(TaskQueryImpl query, Set<TaskQueryImpl> seen) {
        if (!seen.add(query)) {
            return false;
        }
        return !query.getVariables().isEmpty()
                || query.getOrderingProperties().stream().anyMatch(order -> order.getRelation() != null)
                || query.getQueries().stream().anyMatch(joined -> asksForValues(joined, seen));
    }
}
