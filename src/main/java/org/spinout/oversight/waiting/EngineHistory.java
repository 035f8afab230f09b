package org.spinout.oversight.waiting;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine has written down, read by SQL. Its moments have no zone; engine and driver agree on the server's own.
 *
 * <p>Who held a task when is in the log of identity links, which the engine keeps at the history level "full" for
 * whoever acts, the engine itself included; the log of user operations knows only people who were signed on.
 */
@Component
class EngineHistory {

    private static final List<String> TYPES = List.of(
            "userTask",
            "receiveTask",
            "callActivity",
            "eventBasedGateway",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateSignalCatch",
            "intermediateConditional");

    private static final String COLUMNS = """
            SELECT a.ID_, a.PROC_DEF_ID_, a.PROC_DEF_KEY_, a.ACT_ID_, a.ACT_NAME_, a.ACT_TYPE_, a.TASK_ID_, a.ASSIGNEE_,
                a.PROC_INST_ID_, a.START_TIME_, a.END_TIME_, a.TENANT_ID_, i.BUSINESS_KEY_
            """;

    private static final String FROM = """
            FROM ACT_HI_ACTINST a JOIN ACT_HI_PROCINST i ON i.PROC_INST_ID_ = a.PROC_INST_ID_
            """;

    private static final int MOST_IN_LIST = 1000;

    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in the order in which activities ended. */
    record Cursor(Instant at, String id) {

        static Cursor before(Instant moment) {
            return new Cursor(moment, "");
        }
    }

    /** What ended next after a place in that order and was not counted before; at most so many. */
    List<Activity> endedAfter(Cursor cursor, int most) {
        return jdbc.sql(COLUMNS + ", NULL AS DUE_DATE_ " + FROM + """
                        WHERE a.END_TIME_ >= :at AND (a.END_TIME_ > :at OR a.ID_ > :id) AND a.ACT_TYPE_ IN (:types)
                            AND NOT EXISTS (SELECT 1 FROM waited w WHERE w.activity_instance_id = a.ID_)
                        ORDER BY a.END_TIME_, a.ID_ LIMIT :most
                        """)
                .param("at", Timestamp.from(cursor.at()))
                .param("id", cursor.id())
                .param("types", TYPES)
                .param("most", most)
                .query(EngineHistory::read)
                .list();
    }

    /**
     * What is open now, oldest first.
     *
     * @param bodies whose work, at least one
     */
    List<Activity> open(Set<String> bodies, WaitingAsk ask) {
        var conditions = new Conditions();
        conditions.add("a.TENANT_ID_ IN (:bodies)", "bodies", bodies);
        conditions.addIfAsked("a.PROC_DEF_KEY_ = :process", "process", ask.processId());
        conditions.addIfAsked("a.ACT_ID_ = :activity", "activity", ask.activityId());
        conditions.addIfAsked("p.scheme = :scheme", "scheme", ask.scheme());
        conditions.addIfAsked("p.size = :size", "size", ask.size());
        return jdbc
                .sql(COLUMNS + ", t.DUE_DATE_ " + FROM + """
                        LEFT JOIN ACT_HI_TASKINST t ON t.ID_ = a.TASK_ID_
                        LEFT JOIN proposal p ON p.number = i.BUSINESS_KEY_
                        WHERE a.END_TIME_ IS NULL AND a.ACT_TYPE_ IN (:types)
                        """ + conditions.sql() + " ORDER BY a.START_TIME_, a.ID_")
                .param("types", TYPES)
                .params(conditions.parameters())
                .query(EngineHistory::read)
                .list()
                .stream()
                .filter(stay -> ask.version() == null || stay.version() == ask.version())
                .toList();
    }

    /** When names were put on the tasks of these stays and taken off them, by task. */
    Map<String, List<Hand>> hands(Collection<Activity> stays) {
        var tasks =
                stays.stream().map(Activity::taskId).filter(Objects::nonNull).toList();
        var hands = new HashMap<String, List<Hand>>();
        for (var from = 0; from < tasks.size(); from += MOST_IN_LIST) {
            var some = tasks.subList(from, Math.min(from + MOST_IN_LIST, tasks.size()));
            hands.putAll(jdbc
                    .sql("""
                            SELECT TASK_ID_, TIMESTAMP_, OPERATION_TYPE_ FROM ACT_HI_IDENTITYLINK
                            WHERE TYPE_ = 'assignee' AND TASK_ID_ IN (:tasks)
                            """)
                    .param("tasks", new ArrayList<>(some))
                    .query((row, index) -> new Hand(
                            row.getString(1),
                            row.getTimestamp(2).toInstant(),
                            row.getString(3).equals("add")))
                    .list()
                    .stream()
                    .collect(groupingBy(Hand::taskId)));
        }
        return hands;
    }

    private static Activity read(ResultSet row, int index) throws SQLException {
        var id = row.getString("ACT_ID_");
        return new Activity(
                row.getString("ID_"),
                row.getString("PROC_DEF_ID_"),
                row.getString("PROC_DEF_KEY_"),
                id,
                Objects.requireNonNullElse(row.getString("ACT_NAME_"), id),
                row.getString("ACT_TYPE_"),
                row.getString("TASK_ID_"),
                row.getString("ASSIGNEE_"),
                row.getString("PROC_INST_ID_"),
                row.getString("BUSINESS_KEY_"),
                row.getString("TENANT_ID_"),
                row.getTimestamp("START_TIME_").toInstant(),
                instant(row, "END_TIME_"),
                instant(row, "DUE_DATE_"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
