package org.spinout.process.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the running instances of some processes stand. Read off the engine's tables in one go: thousands of cases stand in
 * a few dozen situations, and all that a report has to work out it works out once for each of those.
 */
@Component
public class LiveCases {

    /**
     * Cases that stand on an older version than the one a deployment made.
     *
     * @param process its name
     * @param from the id of the version they stand on
     * @param to the id of the version that was deployed
     */
    public record Behind(String process, String from, int version, String to, int newer, long cases) {}

    private static final String BODY = "#multiInstanceBody";

    /** A version of a process of which instances run. */
    record Running(String definitionId, String key, int version) {}

    /**
     * Where instances of a version stand together.
     *
     * @param activities ids of the steps they stand in
     */
    record Situation(String definitionId, SortedSet<String> activities) {}

    /**
     * An instance.
     *
     * @param number of its case, or empty
     * @param bodyId the body it belongs to, or null
     */
    record Live(String instanceId, String number, @Nullable String bodyId) {}

    private record Execution(
            String id,
            @Nullable String parent,
            String instance,
            String definition,
            @Nullable String number,
            @Nullable String body,
            @Nullable String activity) {}

    private final JdbcClient jdbc;

    LiveCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of which something runs. */
    List<Running> running() {
        return jdbc.sql("SELECT ID_, KEY_, VERSION_ FROM ACT_RE_PROCDEF"
                        + " WHERE ID_ IN (SELECT DISTINCT PROC_DEF_ID_ FROM ACT_RU_EXECUTION)")
                .query((row, number) -> new Running(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The older versions, of what a deployment made new versions of, on which cases still stand. */
    List<Behind> behind(String deploymentId) {
        return jdbc.sql("SELECT COALESCE(n.NAME_, n.KEY_), o.ID_, o.VERSION_, n.ID_, n.VERSION_, COUNT(*)"
                        + " FROM ACT_RE_PROCDEF n JOIN ACT_RE_PROCDEF o ON o.KEY_ = n.KEY_ AND o.VERSION_ < n.VERSION_"
                        + " JOIN ACT_RU_EXECUTION e ON e.PROC_DEF_ID_ = o.ID_ AND e.PARENT_ID_ IS NULL"
                        + " WHERE n.DEPLOYMENT_ID_ = :deployment"
                        + " GROUP BY n.NAME_, n.KEY_, o.ID_, o.VERSION_, n.ID_, n.VERSION_"
                        + " ORDER BY n.KEY_, o.VERSION_ DESC")
                .param("deployment", deploymentId)
                .query((row, number) -> new Behind(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getLong(6)))
                .list();
    }

    /** The instances of these versions, by where they stand. */
    Map<Situation, List<Live>> of(Set<String> definitionIds) {
        var situations = new HashMap<Situation, List<Live>>();
        if (definitionIds.isEmpty()) {
            return situations;
        }
        var instance = new ArrayList<Execution>();
        jdbc.sql("SELECT ID_, PARENT_ID_, PROC_INST_ID_, PROC_DEF_ID_, BUSINESS_KEY_, TENANT_ID_, ACT_ID_"
                        + " FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ IN (:ids) AND IS_EVENT_SCOPE_ = FALSE"
                        + " ORDER BY PROC_INST_ID_")
                .param("ids", definitionIds)
                .query(row -> {
                    var one = new Execution(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7));
                    if (!instance.isEmpty() && !instance.get(0).instance().equals(one.instance())) {
                        place(instance, situations);
                        instance.clear();
                    }
                    instance.add(one);
                });
        if (!instance.isEmpty()) {
            place(instance, situations);
        }
        var sorted = new TreeMap<Situation, List<Live>>(SITUATIONS);
        sorted.putAll(situations);
        return sorted;
    }

    private static final Comparator<Situation> SITUATIONS = Comparator.comparing(Situation::definitionId)
            .thenComparing(situation -> situation.activities().toString());

    /** An instance stands where its executions have none below them. */
    private static void place(List<Execution> executions, Map<Situation, List<Live>> situations) {
        var parents = new HashSet<String>();
        executions.forEach(one -> parents.add(String.valueOf(one.parent())));
        var activities = new TreeSet<String>();
        var number = "";
        String body = null;
        for (var one : executions) {
            if (one.parent() == null) {
                number = one.number() == null ? "" : one.number();
                body = one.body();
            }
            if (one.activity() != null && !parents.contains(one.id())) {
                activities.add(one.activity().replace(BODY, ""));
            }
        }
        var first = executions.get(0);
        situations
                .computeIfAbsent(new Situation(first.definition(), activities), situation -> new ArrayList<>())
                .add(new Live(first.instance(), number, body));
    }
}
