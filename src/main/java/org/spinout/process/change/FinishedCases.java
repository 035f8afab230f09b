package org.spinout.process.change;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine recorded of finished instances: the steps they went through, and the facts they had at each. */
@Component
class FinishedCases {

    private static final String THOSE = " JOIN ACT_HI_PROCINST p ON p.ID_ = x.PROC_INST_ID_"
            + " WHERE p.PROC_DEF_KEY_ = :key AND p.END_TIME_ >= :since";

    /**
     * An instance that has ended.
     *
     * @param passed the steps it went through, in order
     * @param facts what became known of it, in order
     */
    record Finished(LiveCases.Live live, String definitionId, List<Passed> passed, List<Fact> facts) {

        /** What was known at a moment. */
        Map<String, Object> known(Instant moment) {
            var known = new LinkedHashMap<String, Object>();
            for (var fact : facts) {
                if (!fact.since().isAfter(moment)) {
                    if (fact.value() == null) {
                        known.remove(fact.name());
                    } else {
                        known.put(fact.name(), fact.value());
                    }
                }
            }
            return known;
        }
    }

    record Passed(String activityId, Instant at) {}

    /** @param value a text, a number or yes or no; null where it is none of these or was cleared */
    record Fact(String name, @Nullable Object value, Instant since) {}

    private final JdbcClient jdbc;

    FinishedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The instances of a process that ended since then, in a fixed number of questions. */
    List<Finished> of(String key, Instant since) {
        var found = new LinkedHashMap<String, Finished>();
        var from = OffsetDateTime.ofInstant(since, ZoneOffset.UTC).toLocalDateTime();
        jdbc.sql("SELECT ID_, BUSINESS_KEY_, TENANT_ID_, PROC_DEF_ID_ FROM ACT_HI_PROCINST"
                        + " WHERE PROC_DEF_KEY_ = :key AND END_TIME_ >= :since ORDER BY END_TIME_, ID_")
                .param("key", key)
                .param("since", from)
                .query(row -> {
                    var number = row.getString(2);
                    var live = new LiveCases.Live(row.getString(1), number == null ? "" : number, row.getString(3));
                    found.put(
                            live.instanceId(),
                            new Finished(live, row.getString(4), new ArrayList<>(), new ArrayList<>()));
                });
        addPassed(key, from, found);
        addFacts(key, from, found);
        return List.copyOf(found.values());
    }

    private void addPassed(String key, LocalDateTime from, Map<String, Finished> found) {
        jdbc.sql("SELECT x.PROC_INST_ID_, x.ACT_ID_, x.START_TIME_ FROM ACT_HI_ACTINST x" + THOSE
                        + " ORDER BY x.START_TIME_, x.SEQUENCE_COUNTER_")
                .param("key", key)
                .param("since", from)
                .query(row -> {
                    var one = found.get(row.getString(1));
                    if (one != null) {
                        one.passed()
                                .add(new Passed(
                                        row.getString(2), row.getTimestamp(3).toInstant()));
                    }
                });
    }

    private void addFacts(String key, LocalDateTime from, Map<String, Finished> found) {
        jdbc.sql("SELECT x.PROC_INST_ID_, x.NAME_, x.VAR_TYPE_, x.TEXT_, x.LONG_, x.DOUBLE_, x.TIME_"
                        + " FROM ACT_HI_DETAIL x" + THOSE
                        + " AND x.TYPE_ = 'VariableUpdate' AND x.EXECUTION_ID_ = x.PROC_INST_ID_"
                        + " ORDER BY x.TIME_, x.SEQUENCE_COUNTER_")
                .param("key", key)
                .param("since", from)
                .query(row -> {
                    var one = found.get(row.getString(1));
                    if (one != null) {
                        var value = value(row.getString(3), row.getString(4), row.getLong(5), row.getDouble(6));
                        one.facts()
                                .add(new Fact(
                                        row.getString(2),
                                        value,
                                        row.getTimestamp(7).toInstant()));
                    }
                });
    }

    private static @Nullable Object value(@Nullable String type, @Nullable String text, long whole, double broken) {
        return switch (type == null ? "" : type) {
            case "string" -> text;
            case "boolean" -> whole == 1;
            case "integer", "short" -> (int) whole;
            case "long" -> whole;
            case "double" -> broken;
            default -> null;
        };
    }
}
