package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class MigrationPagesTests {

    private static final String WRITE = "Activity_WritePlan";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Migrations migrations;

    @Autowired
    private WebApplicationContext context;

    private final String number = "MP-" + UUID.randomUUID().toString().substring(0, 8);
    private MockMvc browser;
    private OwnersModel model;
    private String first;
    private String second;

    @BeforeEach
    void aCaseThatStandsWhereTheNewVersionHasAnotherStep() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        model = new OwnersModel(repository, "write-action-plan", "page-action-plan");
        first = model.deploy(xml -> xml);
        second = model.deploy(xml -> OwnersModel.relabelled(xml)
                .replace("\"Activity_WritePlan\"", "\"Activity_DraftPlan\"")
                .replace("\"Activity_WritePlan_di\"", "\"Activity_DraftPlan_di\""));
        runtime.createProcessInstanceById(first)
                .businessKey(number)
                .startBeforeActivity(WRITE)
                .execute();
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void letsAnOwnerMapAndRehearse() throws Exception {
        browser.perform(chosen(get("/changes/migrations/new")))
                .andExpect(content().string(allOf(containsString("Must be mapped"), containsString(number))));

        browser.perform(chosen(post("/changes/migrations/rehearsal")).param("map." + WRITE, "Activity_DraftPlan"))
                .andExpect(content().string(containsString("Would move")));
    }

    @Test
    void leavesTheChoiceToTheOwnerAndKeepsIt() throws Exception {
        browser.perform(chosen(get("/changes/migrations/new")))
                .andExpect(content().string(allOf(containsString(number), not(containsString("checked=\"checked\"")))));
        browser.perform(chosen(post("/changes/migrations/rehearsal")).param("situation", situation()))
                .andExpect(content().string(containsString("checked=\"checked\"")));
    }

    @Test
    void movesWhatIsNumberedWhereNothingIsTicked() throws Exception {
        var other = "MP-" + UUID.randomUUID().toString().substring(0, 8);
        runtime.createProcessInstanceById(first)
                .businessKey(other)
                .startBeforeActivity(WRITE)
                .execute();

        browser.perform(chosen(post("/changes/migrations"))
                        .param("map." + WRITE, "Activity_DraftPlan")
                        .param("numbers", number)
                        .param("reason", "The plan is drafted now."))
                .andExpect(status().isFound());
        migrations.goOn();

        assertThat(definitionOf(number)).isEqualTo(second);
        assertThat(definitionOf(other)).isEqualTo(first);
    }

    @Test
    void tellsWhatWasMovedToOneChangeFromWhatWasMovedToOthers() throws Exception {
        browser.perform(chosen(post("/changes/migrations"))
                        .param("map." + WRITE, "Activity_DraftPlan")
                        .param("numbers", number)
                        .param("reason", "The plan is drafted now."))
                .andExpect(status().isFound());
        var line = "version " + repository.getProcessDefinition(first).getVersion() + " to";

        for (var concerned : List.of(first, second)) {
            browser.perform(chosen(get("/changes/migrations")).param("deployment", deploymentOf(concerned)))
                    .andExpect(content().string(allOf(containsString(line), containsString("All that was moved"))));
        }
        browser.perform(chosen(get("/changes/migrations")).param("deployment", "none"))
                .andExpect(content().string(containsString("No case has been moved.")));
    }

    private String deploymentOf(String definition) {
        return repository.getProcessDefinition(definition).getDeploymentId();
    }

    @Test
    void movesWhatAnOwnerChoseAndTakesItBack() throws Exception {
        var asked = chosen(post("/changes/migrations"))
                .param("map." + WRITE, "Activity_DraftPlan")
                .param("situation", situation())
                .param("numbers", number);
        browser.perform(asked).andExpect(content().string(containsString("Say why these cases are moved")));
        var there = Objects.requireNonNull(browser.perform(asked.param("reason", "The plan is drafted now."))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        browser.perform(chosen(get(there)))
                .andExpect(content().string(allOf(containsString("1 waiting"), containsString("Look again"))));
        migrations.goOn();
        browser.perform(chosen(get(there)))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 moved"),
                                containsString(number),
                                containsString("Its dates stay as they were."))));
        browser.perform(chosen(get("/changes/migrations"))).andExpect(content().string(containsString("1 moved")));

        var back = Objects.requireNonNull(
                browser.perform(chosen(post(there + "/undo")).param("reason", ""))
                        .andExpect(status().isFound())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        migrations.goOn();
        browser.perform(chosen(get(back)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Takes back migration " + there.replaceAll("\\D", "") + ": "),
                                containsString("version 2 to 1"),
                                not(containsString("Try again")))));
        assertThat(definitionOf(number)).isEqualTo(first);
    }

    private MockHttpServletRequestBuilder chosen(MockHttpServletRequestBuilder request) {
        return request.param("from", first)
                .param("to", second)
                .with(user("processOwner"))
                .with(csrf());
    }

    private String definitionOf(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getProcessDefinitionId();
    }

    private String situation() throws Exception {
        var page = browser.perform(chosen(get("/changes/migrations/new")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = Pattern.compile("name=\"situation\" id=\"situation-1\" value=\"([\\w-]+)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void saysInWordsWhyNothingCanBeMovedBetweenTwoVersions() throws Exception {
        refused(first, "nowhere", "There is no such version of a model, or it has been taken away meanwhile.");
        refused("", "", "There is no such version of a model, or it has been taken away meanwhile.");
        refused(first, first, "Both versions are the same.");
        var other = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("write-action-plan")
                .latestVersion()
                .singleResult()
                .getId();
        refused(first, other, "A case can only be moved to another version of its own.");
    }

    private void refused(String from, String to, String why) throws Exception {
        for (var request : List.of(
                get("/changes/migrations/new"), post("/changes/migrations/rehearsal"), post("/changes/migrations"))) {
            browser.perform(request.param("from", from)
                            .param("to", to)
                            .with(user("processOwner"))
                            .with(csrf()))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString(why)));
        }
    }

    @Test
    void keepsWhatWasEnteredWhenItIsRefused() throws Exception {
        browser.perform(chosen(post("/changes/migrations"))
                        .param("situation", situation())
                        .param("numbers", number + " NOT-THERE")
                        .param("reason", "The plan is drafted now."))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Not among the cases you can choose from: NOT-THERE."),
                                containsString(number + " NOT-THERE</textarea>"),
                                containsString("The plan is drafted now.</textarea>"))));
        browser.perform(chosen(post("/changes/migrations")).param("reason", "Trial."))
                .andExpect(status().isBadRequest())
                .andExpect(
                        content().string(containsString("Tick at least one group of cases, or write numbers below.")));
    }

    @Test
    void refusesWhatNoPageOfOursSent() throws Exception {
        for (var path : List.of("", "/rehearsal", "/1/undo", "/1/again", "/1/call-off")) {
            browser.perform(post("/changes/migrations" + path).with(user("processOwner")))
                    .andExpect(status().isForbidden());
            browser.perform(post("/changes/migrations" + path)
                            .with(user("proposer"))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void isForOwnersAndAdministratorsOnly() throws Exception {
        browser.perform(get("/changes/migrations").with(user("proposer"))).andExpect(status().isForbidden());
        browser.perform(get("/changes/export").with(user("proposer"))).andExpect(status().isForbidden());
        browser.perform(get("/changes/migrations/999999").with(user("admin"))).andExpect(status().isNotFound());
    }
}
