package org.spinout.process.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class ChangesPageTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ProposedChanges changes;

    @Autowired
    private RepositoryService repository;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"processOwner", "admin"})
    void listsWhatIsProposed(String reader) throws Exception {
        var file = new ProposedFile("a.form", "{}".getBytes(StandardCharsets.UTF_8));
        changes.propose("Ask once more for " + reader, "", "PAGE", "processOwner", List.of(file));

        browser.perform(get("/changes").with(user(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ask once more for " + reader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposer", "overseer", "auditor", "fundManager"})
    void isShutToEverybodyElse(String other) throws Exception {
        browser.perform(get("/changes").with(user(other))).andExpect(status().isForbidden());
        browser.perform(get("/changes/1").with(user(other))).andExpect(status().isForbidden());
    }

    @Test
    void takesFilesShowsTheReportAndDeploysOrDropsThem() throws Exception {
        var path = propose("A step more", SpineEdits.consultation());

        var page = browser.perform(get(path).with(user("processOwner")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("New: the step “Consult the local authority”"),
                                containsString("Deploy as the newest version"),
                                containsString("data-added=\"Activity_ConsultAuthority\""))))
                .andReturn();
        browser.perform(get(path + "/files/spin-out-service.bpmn").with(user("processOwner")))
                .andExpect(status().isOk());
        browser.perform(get(path + "/in-use/spin-out-service.bpmn").with(user("processOwner")))
                .andExpect(status().isOk());
        browser.perform(get(path + "/cases.csv").with(user("processOwner")))
                .andExpect(content().string(startsWith("Case,Process,Version")));
        browser.perform(get(path + "/replay").with(user("processOwner")))
                .andExpect(content().string(containsString("Through “Spin out a service”: ")));
        assertThat(page.getResponse().getContentAsString()).contains("name=\"basis\"");

        var stale = post(path + "/deploy").param("basis", "another").param("note", "Because");
        browser.perform(stale.with(user("processOwner")).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Something else was deployed since you saw this report")));
        browser.perform(post(path + "/drop").with(user("processOwner")).with(csrf()))
                .andExpect(status().isFound());
        browser.perform(get(path).with(user("processOwner")))
                .andExpect(content().string(allOf(containsString("Dropped"), not(containsString("Deploy as")))));
        browser.perform(post(path + "/deploy").with(user("proposer")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void keepsTheReportOnWhatWasDeployed() throws Exception {
        var path = propose("A step that stays", SpineEdits.consultation());
        var open = browser.perform(get(path).with(user("processOwner"))).andReturn();
        var basis = open.getResponse().getContentAsString().replaceAll("(?s).*name=\"basis\" value=\"(\\w+)\".*", "$1");
        try {
            var agreed = post(path + "/deploy").param("basis", basis).param("note", "Agreed.");
            browser.perform(agreed.with(user("processOwner")).with(csrf())).andExpect(status().isFound());

            browser.perform(get(path).with(user("processOwner")))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Deployed change"),
                                    containsString("What was different"),
                                    containsString("New: the step “Consult the local authority”"),
                                    containsString("It replaces nothing."),
                                    not(containsString("Deploy as")))));
            browser.perform(get(path + "/in-use/spin-out-service.bpmn").with(user("processOwner")))
                    .andExpect(content().string(not(containsString("Activity_ConsultAuthority"))));
        } finally {
            repository.createDeploymentQuery().deploymentSource(ChangeDeployment.SOURCE).list().stream()
                    .map(Deployment::getId)
                    .forEach(id -> repository.deleteDeployment(id, true));
        }
    }

    @Test
    void keepsWhatSpeaksAgainstADeploymentThatWasNotRefused() throws Exception {
        var tighter = SpineEdits.packaged("forms/start-proposal.form").replace("\"max\": 20000", "\"max\": 2000");
        var deployment = repository
                .createDeployment()
                .name("Tighter from Modeler")
                .source("Camunda Modeler")
                .addString("start-proposal.form", tighter)
                .deploy();
        try {
            browser.perform(get("/changes").with(user("processOwner")))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Tighter from Modeler"),
                                    containsString("takes less than before: at most 2000 now"))));
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void saysWhatIsWrongWithWhatIsSent() throws Exception {
        refuses("no .bpmn, .dmn or .form file", new MockMultipartFile("files", "a.exe", null, new byte[1]));
        refuses("is empty", new MockMultipartFile("files", "a.form", null, new byte[0]));
        refuses("is larger than 2 MB", new MockMultipartFile("files", "a.form", null, new byte[3_000_000]));
        refuses("Choose at least one file.", new MockMultipartFile("files", "", null, new byte[0]));
        browser.perform(get("/changes/999999").with(user("processOwner"))).andExpect(status().isNotFound());
    }

    private void refuses(String words, MockMultipartFile file) throws Exception {
        var sent = multipart("/changes").file(file).param("title", "Bad");
        browser.perform(sent.with(user("processOwner")).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(words)));
    }

    private String propose(String title, List<ProposedFile> files) throws Exception {
        var sent = multipart("/changes");
        files.forEach(file -> sent.file(new MockMultipartFile("files", file.name(), null, file.content())));
        return String.valueOf(browser.perform(
                        sent.param("title", title).with(user("processOwner")).with(csrf()))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void asksWhoeverIsNotSignedOnToSignOn() throws Exception {
        browser.perform(get("/changes")).andExpect(status().isFound());
    }
}
