package org.spinout.process.guide;

import java.util.Objects;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.spinout.organisation.Directory;
import org.spinout.process.WithoutRights;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Who put a version in use, and when. */
@Component
class Provenance {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Directory directory;
    private final WithoutRights unguarded;

    Provenance(RepositoryService repository, HistoryService history, Directory directory, WithoutRights unguarded) {
        this.repository = repository;
        this.history = history;
        this.directory = directory;
        this.unguarded = unguarded;
    }

    /** {@code Version 2, put in use by Priya Raman on 3 March 2027, 09:00}; a release where no person did it. */
    String inWords(int version, String deploymentId) {
        return unguarded.ask(() -> {
            var deployment = repository
                    .createDeploymentQuery()
                    .deploymentId(deploymentId)
                    .singleResult();
            var when = Days.momentInWords(deployment.getDeploymentTime().toInstant());
            return "Version " + version + ", put in use by " + who(deploymentId) + " on " + when + ".";
        });
    }

    private String who(String deploymentId) {
        return history
                .createUserOperationLogQuery()
                .deploymentId(deploymentId)
                .entityType(EntityTypes.DEPLOYMENT)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(directory::nameOf)
                .orElse("a release of Spinout");
    }
}
