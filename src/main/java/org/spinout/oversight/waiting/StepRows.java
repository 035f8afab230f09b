package org.spinout.oversight.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The steps that are kept beside what was counted in them. */
final class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version of one step. */
    private record Key(String processId, int version, String activityId) {

        static Key of(Step step) {
            return new Key(step.processId(), step.version(), step.activityId());
        }
    }

    /** The kept steps as they are now; for one transaction, since what is added here may be undone with it. */
    Known all() {
        var ids = new HashMap<Key, Long>();
        jdbc.sql("SELECT id, process_id, process_version, activity_id FROM waiting_step")
                .query((row, index) ->
                        Map.entry(new Key(row.getString(2), row.getInt(3), row.getString(4)), row.getLong(1)))
                .list()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return new Known(ids);
    }

    /** Every kept step by its id. */
    Map<Long, Step> byId() {
        var steps = new HashMap<Long, Step>();
        jdbc.sql("SELECT * FROM waiting_step")
                .query((row, index) -> Map.entry(row.getLong("id"), read(row)))
                .list()
                .forEach(entry -> steps.put(entry.getKey(), entry.getValue()));
        return steps;
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(
                row.getString("process_id"),
                row.getInt("process_version"),
                row.getString("process_name"),
                row.getString("activity_id"),
                row.getString("activity_name"),
                StepKind.valueOf(row.getString("kind")),
                row.getObject("target_days", Integer.class));
    }

    private long insert(Step step) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO waiting_step (process_id, process_version, process_name, activity_id, activity_name,
                            kind, target_days)
                        VALUES (:process, :version, :processName, :activity, :name, :kind, :target)
                        """)
                .param("process", step.processId())
                .param("version", step.version())
                .param("processName", step.processName())
                .param("activity", step.activityId())
                .param("name", step.name())
                .param("kind", step.kind().name())
                .param("target", step.targetDays())
                .update(keys, "id");
        return keys.getKeyAs(Long.class);
    }

    /** The ids of the kept steps, to which others are added. */
    final class Known {

        private final Map<Key, Long> ids;

        private Known(Map<Key, Long> ids) {
            this.ids = ids;
        }

        long idOf(Step step) {
            return ids.computeIfAbsent(Key.of(step), key -> insert(step));
        }
    }
}
