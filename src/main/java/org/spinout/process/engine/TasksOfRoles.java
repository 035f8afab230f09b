package org.spinout.process.engine;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Lets somebody's list of tasks take no longer because other bodies have many. Asked for what a role may do, the engine
 * has the database go through the tasks of the role at all bodies and through all tasks of the body. Here it is told
 * beforehand which tasks the role is asked for at the person's bodies, where these are few; its own question stays as it
 * is, rights and tenants included, so that it finds what it would have found and nothing else.
 */
@Component
class TasksOfRoles extends AbstractProcessEnginePlugin implements SessionFactory {

    private static final int MOST = 1000;

    /** An empty list is no list to the engine; no task has this id. */
    private static final List<String> NONE = List.of("-");

    /** What a part of a question may have and still be for no more than what somebody holds or may take. */
    private static final Set<String> MINE = Set.of(
            "assignee", "candidateUser", "cachedCandidateGroups", "cachedUserGroups", "isOrQueryActive", "queries");

    private static final TaskQueryImpl EMPTY = new TaskQueryImpl();

    private final ObjectProvider<JdbcClient> jdbc;

    TasksOfRoles(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        CustomSessions.add(configuration, this);
    }

    @Override
    public Class<?> getSessionType() {
        return TaskManager.class;
    }

    @Override
    public Session openSession() {
        return new Tasks();
    }

    private final class Tasks extends TaskManager {

        @Override
        public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
            var given = query.getTaskIdIn();
            try {
                return super.findTasksByQueryCriteria(query);
            } finally {
                putBack(query, given);
            }
        }

        @Override
        public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
            var given = query.getTaskIdIn();
            try {
                return super.findTaskCountByQueryCriteria(query);
            } finally {
                putBack(query, given);
            }
        }

        @Override
        protected void configureQuery(TaskQueryImpl query) {
            super.configureQuery(query);
            var tenants = query.getTenantCheck().getAuthTenantIds();
            if (query.getTenantCheck().isTenantCheckEnabled() && tenants != null && query.getTaskIdIn() == null) {
                partForRoles(query).flatMap(part -> few(part, tenants)).ifPresent(query::taskIdIn);
            }
        }
    }

    /** The question is asked again later, and may then have another answer. */
    private static void putBack(TaskQueryImpl query, String @Nullable [] given) {
        if (query.getTaskIdIn() != given) {
            var field = Objects.requireNonNull(ReflectionUtils.findField(TaskQueryImpl.class, "taskIdIn"));
            ReflectionUtils.makeAccessible(field);
            ReflectionUtils.setField(field, query, given);
        }
    }

    /** What every task found must answer to, and asks for no tasks but those of certain roles and people. */
    private static Optional<TaskQueryImpl> partForRoles(TaskQueryImpl query) {
        if (asksForCandidates(query) && query.getCandidateGroupLike() == null) {
            return Optional.of(query);
        }
        return query.getQueries().stream()
                .filter(part -> part != query && part.isOrQueryActive() && asksForCandidates(part))
                .filter(TasksOfRoles::isForMineOnly)
                .findFirst();
    }

    private static boolean asksForCandidates(TaskQueryImpl part) {
        return part.getCandidateUser() != null
                || part.getCandidateGroup() != null
                || part.getCandidateGroupsInternal() != null;
    }

    /** Whether nothing but {@link #MINE} is asked for, whatever else the engine's queries learn to ask for. */
    private static boolean isForMineOnly(TaskQueryImpl part) {
        return part.getCandidateUser() != null
                && Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !MINE.contains(field.getName()))
                        .peek(ReflectionUtils::makeAccessible)
                        .allMatch(field -> Objects.equals(
                                ReflectionUtils.getField(field, part), ReflectionUtils.getField(field, EMPTY)));
    }

    /** The tasks offered to these roles and people or held by them, in these tenants or in none; empty when too many. */
    private Optional<String[]> few(TaskQueryImpl part, List<String> tenants) {
        var groups = part.getCandidateGroups();
        var found = jdbc.getObject()
                .sql("""
                        SELECT task_id_ FROM act_ru_identitylink
                        WHERE group_id_ IN (:groups) AND (tenant_id_ IS NULL OR tenant_id_ IN (:tenants)) AND task_id_ IS NOT NULL
                        UNION
                        SELECT task_id_ FROM act_ru_identitylink WHERE user_id_ = :candidate AND task_id_ IS NOT NULL
                        UNION
                        SELECT id_ FROM act_ru_task WHERE assignee_ = :assignee
                        LIMIT :most
                        """)
                .param("groups", groups == null || groups.isEmpty() ? NONE : groups)
                .param("tenants", tenants.isEmpty() ? NONE : tenants)
                .param("candidate", Objects.requireNonNullElse(part.getCandidateUser(), ""))
                .param("assignee", part.isOrQueryActive() ? Objects.requireNonNullElse(part.getAssignee(), "") : "")
                .param("most", MOST + 1)
                .query(String.class)
                .list();
        return found.size() > MOST
                ? Optional.empty()
                : Optional.of((found.isEmpty() ? NONE : found).toArray(String[]::new));
    }
}
