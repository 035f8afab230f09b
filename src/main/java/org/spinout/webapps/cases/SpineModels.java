package org.spinout.webapps.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The models themselves, as they were deployed. */
@Component
class SpineModels {

    private final RepositoryService models;
    private final Unguarded unguarded;

    SpineModels(RepositoryService models, Unguarded unguarded) {
        this.models = models;
        this.unguarded = unguarded;
    }

    /** The XML of a version, with its diagram. */
    byte[] xmlOf(String definitionId) {
        return unguarded.ask(() -> {
            try (var model = models.getProcessModel(definitionId)) {
                return model.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
