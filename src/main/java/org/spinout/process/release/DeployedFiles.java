package org.spinout.process.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.springframework.stereotype.Component;

/** Finds the newest deployed versions of what a packaged file defines, under whatever file name they were deployed. */
@Component
class DeployedFiles {

    private static final Pattern PROCESS = Pattern.compile("<(?:\\w+:)?process\\s[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern DECISION = Pattern.compile("<(?:\\w+:)?decision\\s[^>]*?\\bid=\"([^\"]+)\"");

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    DeployedFiles(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
        this.repository = repository;
        this.engine = engine;
    }

    /** The newest version of each process, table or form that the file defines and that is deployed. */
    List<DeployedFile> newestOf(Packaged file) {
        return keys(file).stream()
                .map(key -> newest(file.name(), key))
                .filter(Objects::nonNull)
                .map(this::describe)
                .toList();
    }

    private static List<String> keys(Packaged file) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        if (file.name().endsWith(".form")) {
            var name = file.name().substring(file.name().lastIndexOf('/') + 1);
            return List.of(name.substring(0, name.length() - ".form".length()));
        }
        var pattern = file.name().endsWith(".dmn") ? DECISION : PROCESS;
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private @Nullable ResourceDefinition newest(String file, String key) {
        return engine.getCommandExecutorTxRequired().execute(context -> newest(context, file, key));
    }

    private static @Nullable ResourceDefinition newest(CommandContext context, String file, String key) {
        if (file.endsWith(".form")) {
            return context.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(key, null);
        }
        if (file.endsWith(".dmn")) {
            return context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, null);
        }
        return context.getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(key, null);
    }

    private DeployedFile describe(ResourceDefinition definition) {
        var deployment = definition.getDeploymentId();
        var name = definition.getResourceName();
        var hash = Hash.of(bytes(deployment, name));
        return new DeployedFile(definition.getKey(), name, definition.getVersion(), deployment, hash);
    }

    /** The content of a deployed file as it was deployed. */
    byte[] bytes(String deploymentId, String name) {
        try (var stream = repository.getResourceAsStream(deploymentId, name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
