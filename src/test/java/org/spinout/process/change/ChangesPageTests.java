package org.spinout.process.change;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
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
    void asksWhoeverIsNotSignedOnToSignOn() throws Exception {
        browser.perform(get("/changes")).andExpect(status().isFound());
    }
}
