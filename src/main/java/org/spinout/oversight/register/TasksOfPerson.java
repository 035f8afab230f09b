package org.spinout.oversight.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks one person has, or may take in a role they hold for the body of the task. Asked of the tables, since the
 * engine's own count weighs every right of every task.
 */
@Component
@Transactional(readOnly = true)
public class TasksOfPerson {

    private static final String THEIRS = """
            FROM act_ru_task task JOIN act_ru_execution instance ON instance.id_ = task.proc_inst_id_
            WHERE task.suspension_state_ = 1 AND (task.assignee_ = :user OR (task.assignee_ IS NULL AND EXISTS (
                SELECT 1 FROM act_ru_identitylink link WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate'
                    AND (link.user_id_ = :user OR (link.group_id_ IN (:roles)
                        AND (task.tenant_id_ IS NULL OR CONCAT(link.group_id_, '@', task.tenant_id_) IN (:posts)))))))
            """;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    TasksOfPerson(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A task.
     *
     * @param key the number of the case, meeting or round it belongs to, or null
     * @param due until when it is to be done, or null
     */
    public record OwnTask(
            String id,
            String name,
            @Nullable String key,
            @Nullable Instant due,
            boolean overdue) {}

    /**
     * The tasks of a person.
     *
     * @param count of all
     * @param overdue how many of them are past their date
     * @param next those that are due first
     */
    public record Own(int count, int overdue, List<OwnTask> next) {}

    /**
     * @param roles the groups the person is in, whatever the body
     * @param most how many tasks to name
     */
    public Own of(String user, Collection<String> roles, int most) {
        var now = Timestamp.from(clock.instant());
        Map<String, Object> who = Map.of("user", user, "roles", orNone(roles), "posts", orNone(posts(user, roles)));
        var count = jdbc.sql("SELECT COUNT(*) " + THEIRS)
                .params(who)
                .query(Integer.class)
                .single();
        var overdue = jdbc.sql("SELECT COUNT(*) " + THEIRS + " AND task.due_date_ < :now")
                .params(who)
                .param("now", now)
                .query(Integer.class)
                .single();
        var next = jdbc.sql("SELECT task.id_, task.name_, task.due_date_, instance.business_key_ " + THEIRS
                        + " ORDER BY task.due_date_ NULLS LAST, task.id_ LIMIT " + most)
                .params(who)
                .query((row, index) -> read(row, now))
                .list();
        return new Own(count, overdue, next);
    }

    private List<String> posts(String user, Collection<String> roles) {
        var posts = new ArrayList<String>();
        roles.forEach(role -> directory.bodiesWhere(user, role).forEach(body -> posts.add(role + "@" + body)));
        return posts;
    }

    private static Collection<String> orNone(Collection<String> some) {
        return some.isEmpty() ? List.of("-") : some;
    }

    private static OwnTask read(ResultSet row, Timestamp now) throws SQLException {
        var due = row.getTimestamp("due_date_");
        return new OwnTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("business_key_"),
                due == null ? null : due.toInstant(),
                due != null && due.before(now));
    }
}
