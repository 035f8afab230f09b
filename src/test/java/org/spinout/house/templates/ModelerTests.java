package org.spinout.house.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spinout.SpinoutTest;
import org.spinout.house.ModelContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a process owner does in Camunda Modeler, done by the libraries it is made of ({@code src/test/node}): every model,
 * table, form and template opens without a warning or complaint, every template is applied, and what is saved then deploys. Skipped
 * where there is no Node, or where its packages cannot be had.
 */
@SpinoutTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelerTests {

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/modeler");
    private static final Path SAVED = PLACE.resolve("saved");

    private JsonNode report;

    @BeforeAll
    void openAndSave() throws IOException, InterruptedException {
        Files.createDirectories(SAVED);
        for (var file : SCRIPTS.toFile().listFiles(File::isFile)) {
            Files.copy(file.toPath(), PLACE.resolve(file.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
        assumeTrue(
                runs(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"), 180),
                "No Node, or its packages cannot be had: the Modeler's libraries were not tried.");
        assertThat(runs(
                        List.of(
                                "node",
                                "check.mjs",
                                Path.of("").toAbsolutePath().toString(),
                                "saved"),
                        240))
                .as("see target/modeler/node.log")
                .isTrue();
        report = new ObjectMapper().readTree(SAVED.resolve("report.json").toFile());
    }

    private static boolean runs(List<String> command, int seconds) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(PLACE.resolve("node.log").toFile())
                    .start();
            var isDone = process.waitFor(seconds, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return isDone && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void everythingOpensWithoutAWarningAndEveryTemplateIsApplied() {
        var facts = ModelFacts.read();

        assertThat(report.path("faults")).isEmpty();
        assertThat(report.path("planted").toString()).contains("Activity_0: Element is missing label/name");
        assertThat(report.path("models").asInt()).isEqualTo(facts.models().size());
        assertThat(report.path("forms").asInt()).isEqualTo(facts.forms().size());
        assertThat(report.path("applied").asInt())
                .isPositive()
                .isEqualTo(report.path("templates").asInt());
    }

    /** The Modeler leaves out what holds anyhow; the door must not miss it. */
    @Test
    void whatIsSavedKeepsTheRulesOfTheHouse() {
        assertThat(new ModelContract(SAVED, Path.of("forms")).brokenRules())
                .filteredOn(fault -> !fault.startsWith("templates-"))
                .isEmpty();
    }

    /** In a transaction that is given up: the packaged models stay what they are for everybody else. */
    @Test
    void whatIsSavedDeploys(
            @Autowired RepositoryService repository,
            @Autowired TransactionTemplate transaction,
            @Autowired ProcessEngineConfigurationImpl engine) {
        var saved = SAVED.toFile().listFiles((at, name) -> name.matches(".*\\.(bpmn|dmn)"));
        try {
            var deployed = transaction.execute(status -> {
                status.setRollbackOnly();
                var deployment = repository.createDeployment().name("Saved by the Modeler");
                for (var file : saved) {
                    deployment.addString(file.getName(), ModelFacts.text(file.toPath()));
                }
                return deployment.deployWithResult().getDeployedProcessDefinitions();
            });

            assertThat(deployed)
                    .hasSizeGreaterThan(ModelFacts.read().models().size())
                    .anyMatch(process -> process.getKey().equals("templates-1-people"));
        } finally {
            engine.getDeploymentCache().discardProcessDefinitionCache();
            engine.getDeploymentCache().discardDecisionDefinitionCache();
            engine.getDeploymentCache().discardDecisionRequirementsDefinitionCache();
        }
    }
}
