package org.spinout.process.tryout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.spinout.process.guard.ModelFaults;
import org.spinout.process.guard.rules.Fault;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The tables to be tried: those in use, and one that somebody brings. */
@Component("tablesToTry")
class Tables {

    private static final int LARGEST = 1_000_000;
    private static final int CONTENT_TOO_LARGE = 413;

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final ModelFaults faults;

    Tables(RepositoryService repository, ProcessEngineConfigurationImpl engine, ModelFaults faults) {
        this.repository = repository;
        this.engine = engine;
        this.faults = faults;
    }

    /** The newest version of a table that is in use. */
    record Newest(String key, String title, int version, DmnModelInstance model) {}

    /** @throws NoSuchDecision where none of this id is in use, or it is no table */
    Newest newest(String key) {
        var found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .withoutTenantId()
                .singleResult();
        if (found == null) {
            throw new NoSuchDecision(key);
        }
        var model = repository.getDmnModelInstance(found.getId());
        if (Questions.table(model, key).isEmpty()) {
            throw new NoSuchDecision(key);
        }
        return new Newest(key, found.getName() == null ? key : found.getName(), found.getVersion(), model);
    }

    /** What each column of a version looks at, by the column's id; nothing of a version that is gone. */
    Map<String, String> columns(String definitionId, String key) {
        var columns = new LinkedHashMap<String, String>();
        if (repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionId(definitionId)
                        .count()
                > 0) {
            Questions.table(repository.getDmnModelInstance(definitionId), key)
                    .ifPresent(table -> table.getInputs()
                            .forEach(input -> columns.put(input.getId(), Questions.expression(input))));
        }
        return columns;
    }

    /**
     * A table that somebody brings.
     *
     * @throws Refusal when it is too large, another table, or could not be put in use
     */
    DmnModelInstance brought(MultipartFile file, String key) {
        if (file.getSize() > LARGEST) {
            throw new TooLarge();
        }
        try {
            var content = file.getBytes();
            var model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
            if (Questions.table(model, key).isEmpty()) {
                throw refused(
                        "The file holds no decision table \"" + key + "\". Its id must be that of the table in use.");
            }
            requireUsable(key, content);
            return model;
        } catch (IOException | ModelException broken) {
            throw refused("The file cannot be read as a decision table. Save it anew in Camunda Modeler.");
        }
    }

    private void requireUsable(String key, byte[] content) {
        var reasons = faults.of(Map.of(key + ".dmn", content)).stream()
                .filter(Fault::refuses)
                .map(Fault::message)
                .collect(Collectors.joining(" "));
        if (!reasons.isEmpty()) {
            throw refused("The table could not be put in use. " + reasons);
        }
    }

    /** @throws Refusal when the engine cannot read the table */
    Trial trial(DmnModelInstance model, String key) {
        try {
            return new Trial((DefaultDmnEngineConfiguration) engine.getDmnEngineConfiguration(), model, key);
        } catch (DmnEngineException broken) {
            throw refused("The table cannot be used: " + broken.getMessage());
        }
    }

    private static Refusal refused(String sentence) {
        return new Refusal("file", "unreadable", sentence);
    }

    /** Larger than any table is. */
    private static final class TooLarge extends Refusal {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The file is larger than 1 MB. No decision table is as large; please check which file it is.");
        }

        @Override
        public int status() {
            return CONTENT_TOO_LARGE;
        }
    }
}
