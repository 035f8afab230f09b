package org.spinout.process.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class ExportTests {

    @Autowired
    private Export export;

    @Autowired
    private ReleaseDeployment releases;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private WebApplicationContext context;

    private final ArrayList<String> deployments = new ArrayList<>();

    @AfterEach
    void takeTheOwnersVersionAway() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void holdsEveryPackagedFileByteForByteUnderItsName() {
        var files = export.files();

        assertThat(PackagedModels.all())
                .isNotEmpty()
                .allSatisfy(packed ->
                        assertThat(files.get(packed.name())).as(packed.name()).isEqualTo(packed.content()));
    }

    @Test
    void holdsAnOwnersVersionAndMakesNoNewVersionWhenItIsTheNextRelease() throws Exception {
        var owners = packaged("forms/write-action-plan.form") + "\n\n";
        deployments.add(repository
                .createDeployment()
                .name("a better form")
                .addString("write-action-plan.form", owners)
                .deploy()
                .getId());
        var before = repository.createDeploymentQuery().count();

        var unpacked = unpacked();
        releases.deploy(merged(unpacked).entrySet().stream()
                .map(file -> new Packaged(file.getKey(), file.getValue()))
                .toList());

        assertThat(new String(unpacked.get("forms/write-action-plan.form"), StandardCharsets.UTF_8))
                .isEqualTo(owners);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(export.zip()).isEqualTo(export.zip());
    }

    @Test
    void keepsTheNameOfAnOwnersFileAndHoldsItOnce() {
        var tables = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ownersTables" name="Ours" namespace="t">
                  <decision id="ownersFirstTable" name="First" camunda:historyTimeToLive="P30D"
                            xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                    <variable id="FirstResult" name="first"/><literalExpression id="First"><text>1</text></literalExpression></decision>
                  <decision id="ownersSecondTable" name="Second" camunda:historyTimeToLive="P30D"
                            xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                    <variable id="SecondResult" name="second"/><literalExpression id="Second"><text>2</text></literalExpression></decision>
                </definitions>
                """;
        deployments.add(repository
                .createDeployment()
                .name("tables of ours")
                .addString("owners-tables.dmn", tables)
                .deploy()
                .getId());

        assertThat(export.files())
                .containsKey("processes/owners-tables.dmn")
                .doesNotContainKeys("processes/ownersFirstTable.dmn", "processes/ownersSecondTable.dmn");
    }

    /** The repository's files, and over them what was exported. */
    private static Map<String, byte[]> merged(Map<String, byte[]> unpacked) {
        var files = new TreeMap<>(
                PackagedModels.all().stream().collect(Collectors.toMap(Packaged::name, Packaged::content)));
        files.keySet().forEach(name -> assertThat(unpacked).containsKey(name));
        files.replaceAll((name, content) -> unpacked.get(name));
        return files;
    }

    private Map<String, byte[]> unpacked() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        var sent = browser.perform(get("/changes/export").with(user("processOwner")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).matches("(processes|forms)/[A-Za-z0-9-]+[.](bpmn|dmn|form)");
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String packaged(String name) {
        return new String(PackagedModels.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
