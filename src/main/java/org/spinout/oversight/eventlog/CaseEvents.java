package org.spinout.oversight.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.eventlog.CaseEvent.Transition;
import org.spinout.proposal.ProposalMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened in some cases, a few hundred at a time, always for some bodies. */
@Component
class CaseEvents {

    private static final String CASES = """
            SELECT proposal.number, proposal.scheme, proposal.size, proposal.state, body.name AS host, body.region
            FROM proposal LEFT JOIN body ON body.id = proposal.body_id
            WHERE proposal.body_id IN (:bodies) AND proposal.number > :after
            ORDER BY proposal.number
            """;

    private static final String MOVES = """
            SELECT proposal_step.case_number, proposal_step.move, proposal_step.moved_at,
                COALESCE(body.name, proposal.body_id) AS body
            FROM proposal_step JOIN proposal ON proposal.number = proposal_step.case_number
            LEFT JOIN body ON body.id = proposal.body_id
            WHERE proposal_step.case_number IN (:cases)
            """;

    private static final String TASKS = """
            SELECT task.ID_, instance.BUSINESS_KEY_, task.NAME_, task.START_TIME_, task.END_TIME_, task.DELETE_REASON_,
                COALESCE(body.name, task.TENANT_ID_) AS body
            FROM ACT_HI_TASKINST task JOIN ACT_HI_PROCINST instance ON instance.PROC_INST_ID_ = task.PROC_INST_ID_
            LEFT JOIN body ON body.id = task.TENANT_ID_
            WHERE instance.BUSINESS_KEY_ IN (:cases) AND task.TENANT_ID_ IN (:bodies)
            """;

    private static final String LINKS = """
            SELECT link.TASK_ID_, link.TYPE_, link.GROUP_ID_, link.TIMESTAMP_
            FROM ACT_HI_IDENTITYLINK link
            JOIN ACT_HI_TASKINST task ON task.ID_ = link.TASK_ID_
            JOIN ACT_HI_PROCINST instance ON instance.PROC_INST_ID_ = task.PROC_INST_ID_
            WHERE instance.BUSINESS_KEY_ IN (:cases) AND task.TENANT_ID_ IN (:bodies)
                AND link.OPERATION_TYPE_ = 'add' AND link.TYPE_ IN ('candidate', 'assignee')
            """;

    private final JdbcClient jdbc;

    CaseEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case without its events. */
    record Case(
            String number,
            String scheme,
            @Nullable String size,
            String state,
            @Nullable String host,
            @Nullable String region) {}

    /** The next cases after a number, in the order of their numbers. */
    List<Case> after(String number, Set<String> bodies, int most) {
        return jdbc.sql(CASES + " FETCH FIRST " + most + " ROWS ONLY")
                .param("bodies", bodies)
                .param("after", number)
                .query((row, index) -> new Case(
                        row.getString("number"),
                        row.getString("scheme"),
                        row.getString("size"),
                        row.getString("state"),
                        row.getString("host"),
                        row.getString("region")))
                .list();
    }

    /** What happened in these cases, oldest first, by their numbers. */
    Map<String, List<CaseEvent>> of(List<String> cases, Set<String> bodies) {
        var events = new HashMap<String, List<CaseEvent>>();
        jdbc.sql(MOVES).param("cases", cases).query(row -> {
            add(events, row.getString("case_number"), move(row));
        });
        var links = links(cases, bodies);
        jdbc.sql(TASKS).param("cases", cases).param("bodies", bodies).query(row -> {
            for (var event : task(row, links.getOrDefault(row.getString("ID_"), Links.NONE))) {
                add(events, row.getString("BUSINESS_KEY_"), event);
            }
        });
        events.values()
                .forEach(all -> all.sort(Comparator.comparing(CaseEvent::at)
                        .thenComparing(CaseEvent::transition)
                        .thenComparing(CaseEvent::name)));
        return events;
    }

    private static void add(Map<String, List<CaseEvent>> events, String number, CaseEvent event) {
        events.computeIfAbsent(number, one -> new ArrayList<>()).add(event);
    }

    private static CaseEvent move(ResultSet row) throws SQLException {
        return new CaseEvent(
                ProposalMove.valueOf(row.getString("move")).label(),
                null,
                Transition.COMPLETE,
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                null,
                row.getString("body"));
    }

    private static List<CaseEvent> task(ResultSet row, Links links) throws SQLException {
        var id = row.getString("ID_");
        var name = row.getString("NAME_");
        var body = row.getString("body");
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseEvent(name, id, Transition.SCHEDULE, moment(row, "START_TIME_"), links.role(), body));
        if (links.taken() != null) {
            events.add(new CaseEvent(name, id, Transition.ASSIGN, links.taken(), links.role(), body));
        }
        if (row.getObject("END_TIME_") != null) {
            var end = "completed".equals(row.getString("DELETE_REASON_")) ? Transition.COMPLETE : Transition.ABORT;
            events.add(new CaseEvent(name, id, end, moment(row, "END_TIME_"), links.role(), body));
        }
        return events;
    }

    /**
     * Who a task was for.
     *
     * @param role the first of the roles that might do it, by name
     * @param taken when somebody first had it, or null
     */
    private record Links(@Nullable String role, @Nullable Instant taken) {

        static final Links NONE = new Links(null, null);

        Links with(@Nullable String another, @Nullable Instant when) {
            return new Links(first(role, another), first(taken, when));
        }

        private static <T extends Comparable<T>> @Nullable T first(@Nullable T one, @Nullable T other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.compareTo(other) <= 0 ? one : other;
        }
    }

    private Map<String, Links> links(List<String> cases, Set<String> bodies) {
        var links = new HashMap<String, Links>();
        jdbc.sql(LINKS).param("cases", cases).param("bodies", bodies).query(row -> {
            var isAssignee = "assignee".equals(row.getString("TYPE_"));
            var role = isAssignee ? null : row.getString("GROUP_ID_");
            var taken = isAssignee ? moment(row, "TIMESTAMP_") : null;
            links.merge(
                    row.getString("TASK_ID_"),
                    new Links(role, taken),
                    (one, other) -> one.with(other.role(), other.taken()));
        });
        return links;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
