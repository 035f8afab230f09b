package org.spinout.process.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WithoutRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deployed versions of a process, a table or a form that a change is compared with, and what any deployed model says. */
@Component
class InUse {

    /**
     * A deployed version.
     *
     * @param id of the definition
     * @param since when it was deployed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Version(String id, int version, Instant since, byte[] content) {}

    /** Which version of a {@code process}, {@code table} or {@code form} something is compared with; empty where none is. */
    @FunctionalInterface
    interface Versions {

        Optional<Version> of(String kind, String key);
    }

    private record Stored(String id, int version, String deployment, String file) {}

    /** Where the engine keeps the versions of each kind; the columns are the same. */
    private static final Map<String, String> TABLES =
            Map.of("process", "ACT_RE_PROCDEF", "table", "ACT_RE_DECISION_DEF", "form", "ACT_RE_CAMFORMDEF");

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final WithoutRights unguarded;
    private final JdbcClient jdbc;

    /** A deployed model never changes. */
    private final Map<String, ModelFacts> read = new ConcurrentHashMap<>();

    InUse(
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine,
            WithoutRights unguarded,
            JdbcClient jdbc) {
        this.repository = repository;
        this.engine = engine;
        this.unguarded = unguarded;
        this.jdbc = jdbc;
    }

    Optional<Version> newest(String kind, String key) {
        return switch (kind) {
            case "process" -> process(key);
            case "table" -> table(key);
            default -> form(key);
        };
    }

    boolean isDeployed(String deploymentId) {
        return unguarded.ask(() ->
                repository.createDeploymentQuery().deploymentId(deploymentId).count() > 0);
    }

    /** The versions that were in use until this deployment. */
    Versions before(String deploymentId) {
        return (kind, key) -> {
            var table = Objects.requireNonNull(TABLES.get(kind));
            return jdbc.sql("SELECT ID_, VERSION_, DEPLOYMENT_ID_, RESOURCE_NAME_ FROM " + table
                            + " WHERE KEY_ = :key AND TENANT_ID_ IS NULL AND VERSION_ < (SELECT MAX(VERSION_) FROM "
                            + table
                            + " WHERE KEY_ = :key AND TENANT_ID_ IS NULL AND DEPLOYMENT_ID_ = :deployment)"
                            + " ORDER BY VERSION_ DESC FETCH FIRST 1 ROW ONLY")
                    .param("key", key)
                    .param("deployment", deploymentId)
                    .query((row, number) ->
                            new Stored(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                    .optional()
                    .map(stored -> unguarded.ask(() -> opened(stored)));
        };
    }

    Optional<Version> process(String key) {
        return unguarded.ask(() -> version(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()));
    }

    Optional<Version> table(String key) {
        return unguarded.ask(() -> version(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()));
    }

    Optional<Version> form(String key) {
        return unguarded.ask(() -> version(engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(key, null))));
    }

    /** A deployed process, as its file says it. */
    ModelFacts model(String definitionId) {
        return read.computeIfAbsent(
                definitionId,
                id -> unguarded.ask(() -> {
                    var definition = repository.getProcessDefinition(id);
                    return ModelReading.of(bytes(stored(definition))).stream()
                            .filter(model -> model.key().equals(definition.getKey()))
                            .findFirst()
                            .orElseThrow();
                }));
    }

    private Optional<Version> version(@Nullable ResourceDefinition definition) {
        return definition == null ? Optional.empty() : Optional.of(opened(stored(definition)));
    }

    private static Stored stored(ResourceDefinition definition) {
        return new Stored(
                definition.getId(),
                definition.getVersion(),
                definition.getDeploymentId(),
                definition.getResourceName());
    }

    private Version opened(Stored stored) {
        var since = repository
                .createDeploymentQuery()
                .deploymentId(stored.deployment())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
        return new Version(stored.id(), stored.version(), since, bytes(stored));
    }

    private byte[] bytes(Stored stored) {
        try (var stream = Objects.requireNonNull(repository.getResourceAsStream(stored.deployment(), stored.file()))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
