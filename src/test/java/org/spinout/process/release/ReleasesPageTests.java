package org.spinout.process.release;

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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.spinout.process.release.ReleaseBook.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class ReleasesPageTests {

    private static final String FORM = "forms/start-proposal.form";

    @Autowired
    private ReleaseDeployment releases;

    @Autowired
    private ReleaseBook book;

    @Autowired
    private ReleaseQuestions questions;

    @Autowired
    private DeployedFiles deployed;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;
    private List<String> before = List.of();

    @BeforeEach
    void letAnOwnerAndAReleaseChangeTheSameForm() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        before = deployments();
        ownerDeploys(text().replace("What is the service called?", "How do you call the service?"));
        jdbc.sql("UPDATE release_file SET content_hash = :other WHERE name = :name")
                .param("other", Hash.of(new byte[0]))
                .param("name", FORM)
                .update();
        releases.deploy(List.of(packaged()));
    }

    /** As if nobody had ever changed it. */
    @AfterEach
    void takeTheNewVersionsAway() {
        deployments().stream()
                .filter(deployment -> !before.contains(deployment))
                .forEach(deployment -> repository.deleteDeployment(deployment, true));
        releases.deploy(List.of(packaged()));
        jdbc.sql("DELETE FROM release_difference WHERE name = :name")
                .param("name", FORM)
                .update();
    }

    @Test
    void showsBothVersionsToThoseWhoChangeModelsOnly() throws Exception {
        for (var person : List.of("processOwner", "admin")) {
            browser.perform(get("/releases").with(user(person)))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(FORM),
                                    containsString("owner’s version 2"),
                                    containsString("How do you call the service?"),
                                    containsString("Form “start-proposal”, beside version 2"),
                                    containsString("Owner’s</td>"),
                                    containsString("Release’s</td>"),
                                    containsString("Live cases it would touch"),
                                    not(containsString("Nothing waits")))));
        }
        var path = "/releases/" + open() + "/";
        browser.perform(get(path + "files/start-proposal.form").with(user("processOwner")))
                .andExpect(content().bytes(packaged().content()));
        browser.perform(get(path + "in-use/start-proposal.form").with(user("processOwner")))
                .andExpect(content().string(containsString("How do you call the service?")));
        browser.perform(get("/releases").with(user("proposer"))).andExpect(status().isForbidden());
        browser.perform(get(path + "files/start-proposal.form").with(user("proposer")))
                .andExpect(status().isForbidden());
        browser.perform(get("/releases/0/files/start-proposal.form").with(user("processOwner")))
                .andExpect(status().isNotFound());
    }

    @Test
    void tellsThoseWhoChangeModelsAsSoonAsTheySignOn() throws Exception {
        browser.perform(get("/").with(user("processOwner")))
                .andExpect(content().string(containsString("1 file waits for an answer")));
        browser.perform(get("/").with(user("proposer")))
                .andExpect(content().string(not(containsString("waits for an answer"))));
    }

    @Test
    void keepsTheOwnersVersionAndAsksNoMore() throws Exception {
        var id = open();
        var versions = deployments();

        answer(id, "keep", seen(), "Ours is clearer; agreed with the panel.").andExpect(status().isFound());
        releases.deploy(List.of(packaged()));

        browser.perform(get("/releases").with(user("admin")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing waits for an answer."),
                                containsString("version was kept."),
                                containsString("Ours is clearer; agreed with the panel."),
                                containsString("George Tanner"))));
        browser.perform(get("/").with(user("processOwner")))
                .andExpect(content().string(not(containsString("waits for an answer"))));
        assertThat(deployments()).isEqualTo(versions);
    }

    @Test
    void deploysTheReleasesVersionWhenItIsTaken() throws Exception {
        answer(open(), "take", seen(), "It asks less.").andExpect(status().isFound());

        assertThat(inUse()).satisfies(form -> {
            assertThat(form.version()).isEqualTo(3);
            assertThat(form.hash()).isEqualTo(Hash.of(packaged().content()));
        });
        assertThat(book.answered().get(0)).satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(Answer.TAKEN);
            assertThat(answer.who()).isEqualTo("processOwner");
            assertThat(answer.why()).isEqualTo("It asks less.");
            assertThat(answer.deploymentId()).isEqualTo(inUse().deploymentId());
        });
        var versions = deployments();
        releases.deploy(List.of(packaged()));
        assertThat(deployments()).isEqualTo(versions);
        assertThat(book.unanswered()).isEmpty();
    }

    @Test
    void takesOneAnswerOnly() throws Exception {
        var id = open();
        var seen = seen();
        answer(id, "take", seen, "It asks less.").andExpect(status().isFound());
        var versions = deployments();

        answer(id, "take", seen, "Clicked twice.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("answered already")));
        answer(id, "keep", seen, "No.").andExpect(status().isConflict());

        assertThat(deployments()).isEqualTo(versions);
        assertThat(book.answered()).hasSize(1);
    }

    @Test
    void takesOneOfTwoAnswersThatComeTogether() throws Exception {
        var id = open();
        var seen = seen();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var statuses = new ArrayList<Future<Integer>>();
            for (var answer : List.of("take", "keep")) {
                statuses.add(threads.submit(() -> answer(id, answer, seen, "Mine.")
                        .andReturn()
                        .getResponse()
                        .getStatus()));
            }
            assertThat(List.of(statuses.get(0).get(), statuses.get(1).get())).containsExactlyInAnyOrder(302, 409);
        } finally {
            threads.shutdownNow();
        }
        var isTaken = book.answered().get(0).answer() == Answer.TAKEN;
        assertThat(book.answered()).hasSize(1);
        assertThat(inUse().version()).isEqualTo(isTaken ? 3 : 2);
    }

    @Test
    void doesNotAnswerForAVersionNobodyWasShown() throws Exception {
        var id = open();
        var seen = seen();
        ownerDeploys(text() + "\n");
        var versions = deployments();

        for (var answer : List.of("take", "keep")) {
            answer(id, answer, seen, "It asks less.")
                    .andExpect(status().isConflict())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Another version was deployed since you saw this page"),
                                    containsString("owner’s version 3"),
                                    containsString(">It asks less.</textarea>"))));
        }

        assertThat(deployments()).isEqualTo(versions);
        assertThat(open()).isEqualTo(id);
    }

    @Test
    void asksNothingWhereTheOwnerHasDeployedTheReleasesVersionByHand() throws Exception {
        var id = open();
        var seen = seen();
        ownerDeploys(text());

        browser.perform(get("/releases").with(user("processOwner")))
                .andExpect(content().string(containsString("Nothing waits for an answer.")));
        answer(id, "keep", seen, "Too late.").andExpect(status().isConflict());
    }

    @Test
    void wantsAReason() throws Exception {
        answer(open(), "keep", seen(), "  ")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Say why this version is to be used.")));
        answer(open(), "take", seen(), "x".repeat(1001)).andExpect(status().isBadRequest());

        assertThat(book.answered()).isEmpty();
    }

    @Test
    void changesNothingWhereACheckRefusesTheReleasesVersion() throws Exception {
        ownerDeploys(text().replaceFirst("\"required\": true", "\"required\": false"));
        var versions = deployments();

        answer(open(), "take", seen(), "It asks less.")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("must now be answered"), containsString(">It asks less.</textarea>"))));

        assertThat(deployments()).isEqualTo(versions);
        assertThat(book.unanswered()).hasSize(1);
        assertThat(book.answered()).isEmpty();
    }

    @Test
    void letsNobodyElseAnswer() throws Exception {
        var path = "/releases/" + open() + "/take";

        browser.perform(post(path).with(user("proposer")).with(csrf())).andExpect(status().isForbidden());
        browser.perform(post(path).with(user("processOwner"))).andExpect(status().isForbidden());
    }

    private ResultActions answer(long id, String answer, String seen, String why) throws Exception {
        return browser.perform(post("/releases/" + id + "/" + answer)
                .param("seen", seen)
                .param("why", why)
                .with(user("processOwner"))
                .with(csrf()));
    }

    private long open() {
        return book.unanswered().get(0).id();
    }

    /** As the page sends it. */
    private String seen() {
        return questions.open().get(0).seen();
    }

    private DeployedFile inUse() {
        return deployed.newestOf(packaged()).get(0);
    }

    private void ownerDeploys(String content) {
        repository
                .createDeployment()
                .name("a better question")
                .addString("start-proposal.form", content)
                .deploy();
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .sorted()
                .toList();
    }

    private static String text() {
        return new String(packaged().content(), StandardCharsets.UTF_8);
    }

    private static Packaged packaged() {
        return PackagedModels.find(FORM).orElseThrow();
    }
}
