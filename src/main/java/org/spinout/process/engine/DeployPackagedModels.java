package org.spinout.process.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deploys what this release brings, before the first request can arrive. */
@Component
@Order(1)
class DeployPackagedModels implements SmartInitializingSingleton {

    private final RepositoryService repository;

    DeployPackagedModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment =
                repository.createDeployment().name("Spinout").source("release").enableDuplicateFiltering(true);
        PackagedModels.all()
                .forEach(file ->
                        deployment.addInputStream(file.name(), new java.io.ByteArrayInputStream(file.content())));
        if (!PackagedModels.all().isEmpty()) {
            deployment.deploy();
        }
    }
}
