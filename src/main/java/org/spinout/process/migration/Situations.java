package org.spinout.process.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the cases that run by a model stand, read with two statements however many there are. */
@Component
class Situations {

    private static final int SUSPENDED = 2;

    private final JdbcClient jdbc;
    private final EngineRoom engine;

    Situations(JdbcClient jdbc, EngineRoom engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** What makes cases alike. */
    private record Place(String definitionId, List<String> activities, boolean suspended, boolean hasIncident) {}

    private static final class Standing {
        private final Set<String> activities = new TreeSet<>();
        private String definitionId = "";
        private @Nullable String key;
        private boolean suspended;
    }

    /** The situations of every version of a model but one, those with the most cases first. */
    List<Situation> ofOthersThan(String key, String definitionId) {
        var standing = new TreeMap<String, Standing>();
        jdbc.sql("""
                        SELECT e.PROC_INST_ID_ AS instance, e.PROC_DEF_ID_ AS definition, e.ACT_ID_ AS activity,
                            e.ACT_INST_ID_ AS arrived, e.PARENT_ID_ AS parent, e.BUSINESS_KEY_ AS business_key,
                            e.SUSPENSION_STATE_ AS state
                        FROM ACT_RU_EXECUTION e JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_
                        WHERE d.KEY_ = :key AND d.ID_ <> :definition
                        """).param("key", key).param("definition", definitionId).query(row -> {
            var one = standing.computeIfAbsent(row.getString("instance"), first -> new Standing());
            one.definitionId = row.getString("definition");
            one.suspended |= row.getInt("state") == SUSPENDED;
            if (row.getString("parent") == null) {
                one.key = row.getString("business_key");
            }
            var activity = row.getString("activity");
            if (activity != null) {
                one.activities.add(row.getString("arrived") == null ? ">" + activity : activity);
            }
        });
        return group(standing, incidents(key));
    }

    /** Everything that runs by a version. */
    List<RunningCase> runningBy(String definitionId) {
        return jdbc.sql("SELECT PROC_INST_ID_, BUSINESS_KEY_, TENANT_ID_ FROM ACT_RU_EXECUTION"
                        + " WHERE PROC_DEF_ID_ = :definition AND PARENT_ID_ IS NULL ORDER BY PROC_INST_ID_")
                .param("definition", definitionId)
                .query((row, index) -> new RunningCase(
                        row.getString(1), Objects.requireNonNullElse(row.getString(2), ""), row.getString(3)))
                .list();
    }

    private Set<String> incidents(String key) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT i.PROC_INST_ID_ FROM ACT_RU_INCIDENT i
                        JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_ WHERE d.KEY_ = :key
                        """).param("key", key).query(String.class).list());
    }

    private List<Situation> group(Map<String, Standing> standing, Set<String> incidents) {
        var places = new HashMap<Place, List<String>>();
        standing.forEach((instance, one) -> places.computeIfAbsent(
                        new Place(
                                one.definitionId,
                                List.copyOf(one.activities),
                                one.suspended,
                                incidents.contains(instance)),
                        first -> new ArrayList<>())
                .add(instance));
        var elements = new HashMap<String, Elements>();
        return places.entrySet().stream()
                .map(entry -> situation(
                        entry.getKey(),
                        entry.getValue(),
                        standing,
                        elements.computeIfAbsent(entry.getKey().definitionId(), engine::elements)))
                .sorted((one, other) -> one.size() == other.size()
                        ? one.activities()
                                .toString()
                                .compareTo(other.activities().toString())
                        : other.size() - one.size())
                .toList();
    }

    private static Situation situation(
            Place place, Collection<String> instances, Map<String, Standing> standing, Elements elements) {
        var keys = instances.stream()
                .map(standing::get)
                .map(one -> one.key)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Situation(
                place.definitionId(),
                elements.version(),
                place.activities(),
                place.activities().stream()
                        .map(id -> elements.name(id.startsWith(">") ? id.substring(1) : id))
                        .toList(),
                place.suspended(),
                place.hasIncident(),
                List.copyOf(instances),
                List.copyOf(keys));
    }
}
