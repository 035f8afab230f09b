package org.spinout.process.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.spinout.process.people.ProcessOwner;

/**
 * A model of the house under a name of its own, as a process owner edits and deploys it again and again. It listens to
 * messages of its own, so that no case of another test meets it; {@link #remove} takes every version away.
 */
final class OwnersModel {

    /** Who asks in tests of what is not about who may. */
    static final ProcessOwner OWNER = new ProcessOwner("processOwner", "processOwners", null);

    private final RepositoryService repository;
    private final String key;
    private final String original;
    private final List<String> deployments = new ArrayList<>();

    OwnersModel(RepositoryService repository, String model, String key) {
        this.repository = repository;
        this.key = key;
        this.original = renamed(model, key);
    }

    /** Deploys the model with an edit and returns the id of the new version. */
    String deploy(UnaryOperator<String> edit) {
        var deployment = repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", edit.apply(original))
                .deployWithResult();
        deployments.add(deployment.getId());
        return deployment.getDeployedProcessDefinitions().get(0).getId();
    }

    void remove() {
        deployments.forEach(id -> repository.deleteDeployment(id, true, true, true));
        deployments.clear();
    }

    /** A model of the house under another name, listening to messages of its own. */
    static String renamed(String model, String key) {
        return read(model)
                .replace("<bpmn:process id=\"" + model + "\"", "<bpmn:process id=\"" + key + "\"")
                .replace("bpmnElement=\"" + model + "\"", "bpmnElement=\"" + key + "\"")
                .replaceAll("(<bpmn:message id=\"\\w+\" name=\"\\w+)\"", "$1-of-" + key + "\"");
    }

    static String read(String model) {
        try {
            return Files.readString(Path.of("processes", model + ".bpmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An owner's edit that changes nothing of what a case does: a step is called otherwise. */
    static String relabelled(String xml) {
        return xml.replace("name=\"Write plan\"", "name=\"Write the plan\"");
    }
}
