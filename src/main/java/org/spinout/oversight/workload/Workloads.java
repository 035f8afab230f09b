package org.spinout.oversight.workload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spinout.organisation.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts open tasks. A task that two roles may do is counted with each of them, and once where all are counted.
 *
 * <p>The bodies asked about are always those the reader may see; none means no task.
 */
@Component
@Transactional(readOnly = true)
public class Workloads {

    /** How many weeks back the trend goes. */
    public static final int WEEKS = 12;

    private static final String COUNTS = """
            COUNT(*) AS open_tasks,
            COALESCE(SUM(CASE WHEN task.DUE_DATE_ < :now THEN 1 ELSE 0 END), 0) AS overdue,
            COALESCE(SUM(CASE WHEN task.ASSIGNEE_ IS NULL THEN 1 ELSE 0 END), 0) AS unclaimed,
            COALESCE(SUM(CASE WHEN task.CREATE_TIME_ >= :age0 THEN 1 ELSE 0 END), 0) AS age0,
            COALESCE(SUM(CASE WHEN task.CREATE_TIME_ >= :age1 THEN 1 ELSE 0 END), 0) AS age1,
            COALESCE(SUM(CASE WHEN task.CREATE_TIME_ >= :age2 THEN 1 ELSE 0 END), 0) AS age2,
            COALESCE(SUM(CASE WHEN task.CREATE_TIME_ >= :age3 THEN 1 ELSE 0 END), 0) AS age3
            """;

    private static final String LOADS =
            "SELECT COALESCE(link.GROUP_ID_, '') AS role, task.TENANT_ID_ AS body, " + COUNTS + """
            FROM ACT_RU_TASK task LEFT JOIN ACT_RU_IDENTITYLINK link
                ON link.TASK_ID_ = task.ID_ AND link.TYPE_ = 'candidate' AND link.GROUP_ID_ IS NOT NULL
            WHERE task.TENANT_ID_ IN (:bodies)
            GROUP BY COALESCE(link.GROUP_ID_, ''), task.TENANT_ID_
            ORDER BY overdue DESC, open_tasks DESC, role, body
            """;

    private static final String ALL =
            "SELECT '' AS role, '' AS body, " + COUNTS + "FROM ACT_RU_TASK task WHERE task.TENANT_ID_ IN (:bodies)";

    private static final String CHANGES = """
            SELECT COALESCE(link.GROUP_ID_, '') AS role,
                SUM(CASE WHEN task.START_TIME_ <= :then THEN 1 ELSE 0 END) AS open_then,
                SUM(CASE WHEN task.START_TIME_ > :then THEN 1 ELSE 0 END) AS came,
                SUM(CASE WHEN task.END_TIME_ IS NULL THEN 0 ELSE 1 END) AS done,
                SUM(CASE WHEN task.END_TIME_ IS NULL THEN 1 ELSE 0 END) AS open_now,
                SUM(CASE WHEN task.START_TIME_ <= :then AND task.DUE_DATE_ < :then THEN 1 ELSE 0 END) AS overdue_then,
                SUM(CASE WHEN task.END_TIME_ IS NULL AND task.DUE_DATE_ < :now THEN 1 ELSE 0 END) AS overdue_now
            FROM ACT_HI_TASKINST task LEFT JOIN (
                SELECT DISTINCT added.TASK_ID_, added.GROUP_ID_ FROM ACT_HI_IDENTITYLINK added
                JOIN ACT_HI_TASKINST recent ON recent.ID_ = added.TASK_ID_
                WHERE added.TYPE_ = 'candidate' AND added.OPERATION_TYPE_ = 'add' AND added.GROUP_ID_ IS NOT NULL
                    AND recent.TENANT_ID_ IN (:bodies) AND (recent.END_TIME_ IS NULL OR recent.END_TIME_ > :then)
            ) link ON link.TASK_ID_ = task.ID_
            WHERE task.TENANT_ID_ IN (:bodies) AND (task.END_TIME_ IS NULL OR task.END_TIME_ > :then)
            GROUP BY COALESCE(link.GROUP_ID_, '')
            ORDER BY overdue_now DESC, open_now DESC, role
            """;

    private final JdbcClient jdbc;
    private final WorkingDays days;
    private final Clock clock;

    Workloads(JdbcClient jdbc, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** The load of each role for each body, the most overdue first. */
    public List<Load> loads(Set<String> bodies) {
        return bodies.isEmpty() ? List.of() : counts(LOADS, bodies).list();
    }

    /** All of it, each task once; role and body are empty. */
    public Load all(Set<String> bodies) {
        return bodies.isEmpty()
                ? new Load("", "", 0, 0, 0, List.of(0L, 0L, 0L, 0L, 0L))
                : counts(ALL, bodies).single();
    }

    private JdbcClient.MappedQuerySpec<Load> counts(String sql, Set<String> bodies) {
        var query = jdbc.sql(sql).param("bodies", bodies).param("now", at(clock.instant()));
        for (var age : Age.values()) {
            if (age != Age.OLDER) {
                query = query.param("age" + age.ordinal(), startOf(oldestOf(age)));
            }
        }
        return query.query((row, index) -> load(row));
    }

    private static Load load(ResultSet row) throws SQLException {
        var ages = new ArrayList<Long>();
        var younger = 0L;
        for (var age : Age.values()) {
            var upTo = row.getLong(age == Age.OLDER ? "open_tasks" : "age" + age.ordinal());
            ages.add(upTo - younger);
            younger = upTo;
        }
        return new Load(
                row.getString("role"),
                row.getString("body"),
                row.getLong("open_tasks"),
                row.getLong("overdue"),
                row.getLong("unclaimed"),
                ages);
    }

    /** The earliest day from which to today are no more working days than a task of this age may have been open. */
    private LocalDate oldestOf(Age age) {
        var today = days.today();
        var lastWorkingDay = days.isWorkingDay(today) ? today : days.plus(today, -1);
        return days.plus(lastWorkingDay, -age.most());
    }

    /** How much was open at the beginning of each of the last Mondays, oldest first, and of tomorrow: that is, now. */
    public List<WeekEnd> trend(Set<String> bodies) {
        var monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var ends = IntStream.range(0, WEEKS)
                .mapToObj(week -> monday.minusWeeks(WEEKS - 1L - week))
                .collect(Collectors.toCollection(ArrayList::new));
        var moments = ends.stream().map(Workloads::startOf).collect(Collectors.toCollection(ArrayList::new));
        ends.add(days.today());
        moments.add(at(clock.instant()));
        if (bodies.isEmpty()) {
            return ends.stream().map(day -> new WeekEnd(day, 0, 0)).toList();
        }
        return jdbc.sql(trendOf(moments.size()))
                .param("bodies", bodies)
                .params(IntStream.range(0, moments.size())
                        .boxed()
                        .collect(Collectors.toMap(at -> "at" + at, moments::get)))
                .query((row, index) -> IntStream.range(0, ends.size())
                        .mapToObj(at -> weekEnd(row, ends.get(at), at))
                        .toList())
                .single();
    }

    private static String trendOf(int moments) {
        var open =
                "SUM(CASE WHEN START_TIME_ <= :at%1$d AND (END_TIME_ IS NULL OR END_TIME_ > :at%1$d)%2$s THEN 1 ELSE 0 END)";
        var columns = IntStream.range(0, moments)
                .mapToObj(at -> "COALESCE(" + String.format(open, at, "") + ", 0) AS open" + at + ", COALESCE("
                        + String.format(open, at, String.format(" AND DUE_DATE_ < :at%d", at)) + ", 0) AS overdue" + at)
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM ACT_HI_TASKINST WHERE TENANT_ID_ IN (:bodies)"
                + " AND (END_TIME_ IS NULL OR END_TIME_ > :at0)";
    }

    private static WeekEnd weekEnd(ResultSet row, LocalDate day, int at) {
        try {
            return new WeekEnd(day, row.getLong("open" + at), row.getLong("overdue" + at));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The day from which changes are counted: the same day of last month. */
    public LocalDate lastMonth() {
        return days.today().minusMonths(1);
    }

    /** What became of each role's tasks since the beginning of that day a month ago. */
    public List<Change> changes(Set<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : jdbc.sql(CHANGES)
                        .param("bodies", bodies)
                        .param("then", startOf(lastMonth()))
                        .param("now", at(clock.instant()))
                        .query((row, index) -> new Change(
                                row.getString("role"),
                                row.getLong("open_then"),
                                row.getLong("came"),
                                row.getLong("done"),
                                row.getLong("open_now"),
                                row.getLong("overdue_then"),
                                row.getLong("overdue_now")))
                        .list();
    }

    /** What people call each role, by its id. */
    public Map<String, String> roleNames() {
        return jdbc
                .sql("SELECT ID_, NAME_ FROM ACT_ID_GROUP")
                .query((row, index) -> Arrays.asList(row.getString("ID_"), row.getString("NAME_")))
                .list()
                .stream()
                .filter(role -> role.get(1) != null)
                .collect(Collectors.toMap(role -> role.get(0), role -> role.get(1)));
    }

    private static LocalDateTime startOf(LocalDate day) {
        return at(day.atStartOfDay(WorkingDays.LONDON).toInstant());
    }

    /** As the engine writes moments: in UTC, without saying so. */
    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
