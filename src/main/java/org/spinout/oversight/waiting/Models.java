package org.spinout.oversight.waiting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models as they are deployed. A version never changes, so each is read once. */
@Component
class Models {

    private final JdbcClient jdbc;
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param definitionId the engine's id of one version of a model; empty when that is deployed no more */
    Optional<Model> find(String definitionId) {
        var model = known.get(definitionId);
        if (model == null) {
            var read = read(definitionId);
            read.ifPresent(one -> known.put(definitionId, one));
            return read;
        }
        return Optional.of(model);
    }

    /**
     * The step in which an activity of the engine's history waits; empty for what no case waits in. Of a model that is
     * gone we know what the history says of it, and no target.
     */
    Optional<Step> stepOf(Activity activity) {
        var model = find(activity.definitionId());
        return model.isPresent()
                ? model.map(one -> one.step(activity.activityId()))
                : Optional.of(new Step(
                        activity.processId(),
                        activity.version(),
                        activity.processId(),
                        activity.activityId(),
                        activity.name(),
                        activity.kind(),
                        null));
    }

    Optional<ModelVersion> version(String definitionId) {
        return find(definitionId)
                .map(model -> new ModelVersion(definitionId, model.processId(), model.version(), model.name()));
    }

    /** The latest version of every model, by name. */
    List<ModelVersion> latest() {
        return jdbc.sql("""
                        SELECT d.ID_ FROM ACT_RE_PROCDEF d
                        WHERE d.VERSION_ = (SELECT MAX(o.VERSION_) FROM ACT_RE_PROCDEF o WHERE o.KEY_ = d.KEY_)
                        """).query(String.class).list().stream()
                .flatMap(id -> version(id).stream())
                .sorted(Comparator.comparing(ModelVersion::name).thenComparing(ModelVersion::processId))
                .toList();
    }

    private Optional<Model> read(String definitionId) {
        return jdbc.sql("""
                        SELECT d.KEY_, d.VERSION_, b.BYTES_ FROM ACT_RE_PROCDEF d
                        JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = d.DEPLOYMENT_ID_ AND b.NAME_ = d.RESOURCE_NAME_
                        WHERE d.ID_ = :id
                        """)
                .param("id", definitionId)
                .query((row, index) -> ModelReading.read(row.getBytes(3), row.getString(1), row.getInt(2)))
                .optional();
    }
}
