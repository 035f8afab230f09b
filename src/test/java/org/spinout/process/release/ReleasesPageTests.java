package org.spinout.process.release;

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
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
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
    private RepositoryService repository;

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;
    private String ownersDeployment;

    @BeforeEach
    void letAnOwnerAndAReleaseChangeTheSameForm() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        ownersDeployment = repository
                .createDeployment()
                .name("a better question")
                .addString("start-proposal.form", packaged() + "\n\n")
                .deploy()
                .getId();
        var changed = packaged() + "\n \n";
        releases.deploy(List.of(new Packaged(FORM, changed.getBytes(StandardCharsets.UTF_8))));
    }

    @AfterEach
    void takeTheOwnersFormAway() {
        repository.deleteDeployment(ownersDeployment, true);
        book.unsettled().forEach(difference -> book.settle(difference.id(), "test"));
    }

    @Test
    void showsAdministratorsWhatDiffersUntilOneOfThemSettlesIt() throws Exception {
        browser.perform(get("/releases").with(user("admin")))
                .andExpect(content()
                        .string(allOf(containsString(FORM), containsString("owner"), not(containsString("Nothing")))));

        var id = book.unsettled().get(0).id();
        browser.perform(post("/releases/" + id + "/settle").with(user("admin"))).andExpect(status().isForbidden());
        browser.perform(post("/releases/" + id + "/settle")
                        .with(user("proposer"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(post("/releases/" + id + "/settle").with(user("admin")).with(csrf()))
                .andExpect(status().isFound());

        browser.perform(get("/releases").with(user("admin")))
                .andExpect(content().string(containsString("Nothing differs.")));
    }

    private static String packaged() {
        return PackagedModels.all().stream()
                .filter(file -> file.name().equals(FORM))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
