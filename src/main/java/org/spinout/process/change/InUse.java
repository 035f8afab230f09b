package org.spinout.process.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WithoutRights;
import org.springframework.stereotype.Component;

/** The newest deployed version of a process, a table or a form, and what any deployed model says. */
@Component
class InUse {

    /**
     * A deployed version.
     *
     * @param id of the definition
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Version(String id, int version, byte[] content) {}

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final WithoutRights unguarded;

    /** A deployed model never changes. */
    private final Map<String, ModelFacts> read = new ConcurrentHashMap<>();

    InUse(RepositoryService repository, ProcessEngineConfigurationImpl engine, WithoutRights unguarded) {
        this.repository = repository;
        this.engine = engine;
        this.unguarded = unguarded;
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
                    return ModelReading.of(bytes(definition)).stream()
                            .filter(model -> model.key().equals(definition.getKey()))
                            .findFirst()
                            .orElseThrow();
                }));
    }

    private Optional<Version> version(@Nullable ResourceDefinition definition) {
        return definition == null
                ? Optional.empty()
                : Optional.of(new Version(definition.getId(), definition.getVersion(), bytes(definition)));
    }

    private byte[] bytes(ResourceDefinition definition) {
        try (var stream = Objects.requireNonNull(
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName()))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
