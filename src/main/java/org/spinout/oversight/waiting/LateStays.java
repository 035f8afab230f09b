package org.spinout.oversight.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The very cases that have left a step beyond its target. They are those the {@link WaitingMap} counted last. */
@Component
public class LateStays {

    private static final String DAYS = "w.queue_days + w.work_days + w.outside_days";
    private static final String FROM = " FROM waited w JOIN waiting_step s ON s.id = w.step_id";

    private final JdbcClient jdbc;

    LateStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are. The parameters are those of {@link #of}. */
    public int count(Set<String> bodies, WaitingAsk ask) {
        var seen = ask.bodiesAmong(bodies);
        if (seen.isEmpty()) {
            return 0;
        }
        var conditions = conditions(seen, ask);
        return jdbc.sql("SELECT COUNT(*)" + from(ask) + where(conditions))
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * Some of them, the worst first.
     *
     * @param bodies whose work the reader may see; none of them sees nothing
     * @param ask with a model and a step of it; those that ended in its period
     * @param first how many to leave out
     * @param most how many at most
     */
    public List<LateStay> of(Set<String> bodies, WaitingAsk ask, long first, int most) {
        var seen = ask.bodiesAmong(bodies);
        if (seen.isEmpty()) {
            return List.of();
        }
        var conditions = conditions(seen, ask);
        return jdbc.sql("SELECT w.case_number, w.body_id, w.started_at, w.ended_at, w.queue_days, w.work_days,"
                        + " w.outside_days, s.target_days, a.ASSIGNEE_" + from(ask)
                        + " LEFT JOIN ACT_HI_ACTINST a ON a.ID_ = w.activity_instance_id" + where(conditions)
                        + " ORDER BY " + DAYS + " - s.target_days DESC, w.ended_at DESC, w.activity_instance_id"
                        + " LIMIT :most OFFSET :first")
                .params(conditions.parameters())
                .param("most", most)
                .param("first", first)
                .query(LateStays::read)
                .list();
    }

    private static String from(WaitingAsk ask) {
        return FROM + (ask.isOfSomeCases() ? " JOIN proposal p ON p.number = w.case_number" : "");
    }

    private static String where(Conditions conditions) {
        return " WHERE " + DAYS + " > s.target_days" + conditions.sql();
    }

    private static Conditions conditions(Set<String> seen, WaitingAsk ask) {
        var conditions = new Conditions();
        conditions.add("w.body_id IN (:bodies)", "bodies", seen);
        conditions.add("w.ended_on >= :from", "from", ask.from());
        conditions.add("w.ended_on <= :until", "until", ask.until());
        conditions.addIfAsked("s.process_id = :process", "process", ask.processId());
        conditions.addIfAsked("s.process_version = :version", "version", ask.version());
        conditions.addIfAsked("s.activity_id = :activity", "activity", ask.activityId());
        conditions.addIfAsked("p.scheme = :scheme", "scheme", ask.scheme());
        conditions.addIfAsked("p.size = :size", "size", ask.size());
        return conditions;
    }

    private static LateStay read(ResultSet row, int index) throws SQLException {
        return new LateStay(
                row.getString("case_number"),
                row.getString("body_id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("ASSIGNEE_"),
                row.getInt("queue_days"),
                row.getInt("work_days"),
                row.getInt("outside_days"),
                row.getInt("target_days"));
    }
}
