package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class WalkedPathTests {

    private static final String KEY = "walked-action-plan";

    @Autowired
    private WalkedPath path;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void removeEveryVersion() {
        deployments.forEach(id -> repository.deleteDeployment(id, true, true, true));
    }

    @Test
    void keepsTheModelsThatAMovedCaseCameByToo() throws IOException {
        var model = Files.readString(Path.of("processes", "write-action-plan.bpmn"))
                .replace("<bpmn:process id=\"write-action-plan\"", "<bpmn:process id=\"" + KEY + "\"")
                .replace("bpmnElement=\"write-action-plan\"", "bpmnElement=\"" + KEY + "\"")
                .replaceAll("(<bpmn:message id=\"\\w+\" name=\"\\w+)\"", "$1-of-" + KEY + "\"");
        var first = deploy(model);
        var second = deploy(model.replace("name=\"Write plan\"", "name=\"Write the plan\""));
        var number = "WP-" + UUID.randomUUID().toString().substring(0, 8);
        var instance = runtime.createProcessInstanceById(first)
                .businessKey(number)
                .startBeforeActivity("Activity_WritePlan")
                .execute();
        runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity("Activity_WritePlan")
                .startBeforeActivity("Activity_WritePlan")
                .execute();

        runtime.newMigration(runtime.createMigrationPlan(first, second)
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(instance.getId())
                .execute();

        assertThat(path.writeModels(number, new ArchiveWriter(OutputStream.nullOutputStream())))
                .containsExactly("models/" + KEY + "-v1.bpmn", "models/" + KEY + "-v2.bpmn");
    }

    private String deploy(String model) {
        var deployment = repository
                .createDeployment()
                .name(KEY)
                .addString(KEY + ".bpmn", model)
                .deployWithResult();
        deployments.add(deployment.getId());
        return deployment.getDeployedProcessDefinitions().get(0).getId();
    }
}
