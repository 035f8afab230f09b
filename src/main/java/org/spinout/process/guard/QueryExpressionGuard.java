package org.spinout.process.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Lets task queries and filters carry only the four harmless functions. Without it everybody who may open Tasklist can
 * run Java in the server: the engine refuses expressions in a query, but not in the queries joined to it by "or", nor in
 * a saved filter. Works within the transaction, so that a stored filter is looked at each time it is used.
 */
final class QueryExpressionGuard extends CommandInterceptor {

    private static final Pattern ALLOWED = Pattern.compile("\\s*[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)"
            + "|now\\(\\)|dateTime\\(\\)(\\.(plus|minus|with)[A-Z]\\w*\\(-?\\d*\\))*(\\.toDate\\(\\))?)\\s*}\\s*");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            check(query);
        }
        if (command instanceof SaveFilterCmd) {
            checkFilter((Filter) new DirectFieldAccessor(command).getPropertyValue("filter"));
        }
        if (command instanceof AbstractExecuteFilterCmd) {
            var fields = new DirectFieldAccessor(command);
            if (fields.getPropertyValue("extendingQuery") instanceof AbstractQuery<?, ?> extending) {
                check(extending);
            }
            checkFilter(stored((String) fields.getPropertyValue("filterId")));
        }
        return next.execute(command);
    }

    private static @Nullable Filter stored(@Nullable String filterId) {
        if (filterId == null) {
            return null;
        }
        return Context.getCommandContext().getDbEntityManager().selectById(FilterEntity.class, filterId);
    }

    private static void checkFilter(@Nullable Filter filter) {
        if (filter != null && filter.getQuery() instanceof AbstractQuery<?, ?> query) {
            check(query);
        }
    }

    private static void check(AbstractQuery<?, ?> query) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<AbstractQuery<?, ?>, Boolean>());
        check(query, seen);
    }

    /** Queries joined by "or" refer to one another in a circle. */
    private static void check(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> seen) {
        if (!seen.add(query)) {
            return;
        }
        for (var expression : query.getExpressions().values()) {
            if (!ALLOWED.matcher(expression).matches()) {
                throw new Refusal("The query contains the expression \"" + expression + "\". Only currentUser(),"
                        + " currentUserGroups(), now() and dateTime() are allowed.");
            }
        }
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(joined -> check(joined, seen));
        }
    }
}
