package org.spinout.process.change;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts files in use in the name of whoever is signed on, under the checks that every deployment passes. */
@Component
public class OwnersDeployment {

    private final RepositoryService repository;

    OwnersDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param files contents by name
     * @throws Refusal with every fault in words, where a check refuses them
     */
    public DeploymentWithDefinitions deploy(String name, String source, Map<String, byte[]> files) {
        try {
            var deployment = repository.createDeployment().name(name).source(source);
            files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
            return deployment.deployWithResult();
        } catch (ProcessEngineException refused) {
            throw new Refusal(String.join(" ", Trial.faultsOf(refused)));
        }
    }
}
