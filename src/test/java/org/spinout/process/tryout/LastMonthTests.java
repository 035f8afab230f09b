package org.spinout.process.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.model.dmn.Dmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.tryout.AskedBefore.Again;
import org.spinout.process.tryout.AskedBefore.Other;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What was asked of a table is asked again. Others ask the same tables, so each question here has a fact of its own. */
@SpinoutTest
class LastMonthTests {

    private static final String SIZE = "proportionality";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AskedBefore askedBefore;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void leadsWhoeverComesBackToWhereItIsAsked() throws Exception {
        browser.perform(get("/decisions/" + SIZE + "/try/month").with(user("processOwner")))
                .andExpect(redirectedUrl("/decisions/" + SIZE + "/try"));
        browser.perform(get("/decisions/nowhere/try/month").with(user("processOwner")))
                .andExpect(status().isNotFound());
    }

    @Test
    void findsWhatABroughtTableAnswersOtherwiseAndWritesNothing() throws Exception {
        askForSize(251, 512_345);
        askForSize(252, 512_346);
        var written = written();

        var others = again(SIZE, edited("&gt; 250", "&gt; 251")).others();

        assertThat(about(others, "512345")).singleElement().satisfies(other -> {
            assertThat(other.before()).contains("size: large");
            assertThat(other.now()).contains("size: standard");
            assertThat(other.asked()).contains("staffCount: 251");
        });
        assertThat(about(others, "512346")).isEmpty();
        assertThat(written()).isEqualTo(written);
    }

    @Test
    void findsNothingInTheTableThatAnsweredThen() throws Exception {
        askForSize(251, 512_347);

        var again = again(SIZE, null);

        assertThat(about(again.others(), "512347")).isEmpty();
        assertThat(again.same()).isPositive();
    }

    @Test
    void asksWithTheDayThatWasSeen() throws Exception {
        var begun = Instant.now().minusMillis(1);
        decisions
                .evaluateDecisionTableByKey("regulatedActivities")
                .variables(Map.of("activity", "personalCare", "onDate", "2012-02-29"))
                .evaluate();
        var ended = Instant.now().plusMillis(1);

        var again = again("regulatedActivities", null);

        assertThat(again.same()).isPositive();
        assertThat(again.others())
                .noneMatch(other -> other.at().isAfter(begun) && other.at().isBefore(ended));
    }

    @Test
    void saysWhatATableAsksThatWasNotTold() {
        askForSize(251, 512_348);

        var table = new ByteArrayInputStream(bytes(edited("<text>staffCount</text>", "<text>teams</text>")));
        var again = askedBefore.ask(
                Dmn.readModelFromStream(table), SIZE, Instant.now().minusSeconds(60));

        assertThat(again.missing()).contains("Staff");
        assertThat(again.unknown()).isPositive();
        assertThat(about(again.others(), "512348")).isEmpty();
    }

    @Test
    void refusesInWordsWhatIsNoTableToTry() throws Exception {
        refuses(413, "The file is larger than 1 MB.", new byte[1_000_001]);
        refuses(400, "The file cannot be read as a decision table.", bytes("no table"));
        refuses(400, "The file cannot be read as a decision table.", bytes("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
        refuses(400, "holds no decision table &quot;proportionality&quot;", bytes(packaged("loanTerms")));
        refuses(
                400,
                "is written in FEEL, and not in",
                bytes(edited("typeRef=\"integer\"", "typeRef=\"integer\" expressionLanguage=\"groovy\"")));
        browser.perform(multipart("/decisions/nowhere/try/month")
                        .with(user("processOwner"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private void refuses(int status, String words, byte[] file) throws Exception {
        browser.perform(multipart("/decisions/" + SIZE + "/try/month")
                        .file(new MockMultipartFile("file", "table.dmn", null, file))
                        .with(user("processOwner"))
                        .with(csrf()))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(words)));
    }

    private void askForSize(int staff, long pounds) {
        decisions
                .evaluateDecisionTableByKey(SIZE)
                .variables(Map.of(
                        "staffCount",
                        staff,
                        "annualValuePounds",
                        pounds,
                        "bodies",
                        1,
                        "capitalPounds",
                        0L,
                        "regulatedActivity",
                        false))
                .evaluate();
    }

    private Again again(String key, @Nullable String table) throws Exception {
        var sent = multipart("/decisions/" + key + "/try/month");
        if (table != null) {
            sent.file(new MockMultipartFile("file", key + ".dmn", null, bytes(table)));
        }
        return (Again) Objects.requireNonNull(
                browser.perform(sent.with(user("processOwner")).with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getModelAndView()
                        .getModel()
                        .get("again"));
    }

    private static List<Other> about(List<Other> others, String fact) {
        return others.stream().filter(other -> other.asked().contains(fact)).toList();
    }

    private List<Long> written() {
        return List.of("ACT_HI_DECINST", "ACT_RE_DEPLOYMENT", "ACT_RE_DECISION_DEF", "ACT_GE_BYTEARRAY").stream()
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static String edited(String was, String is) {
        var edited = packaged(SIZE).replaceFirst(was, is);
        assertThat(edited).isNotEqualTo(packaged(SIZE));
        return edited;
    }

    private static String packaged(String key) {
        return PackagedModels.all().stream()
                .filter(file -> file.name().equals("processes/" + key + ".dmn"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
