package org.spinout.webapps.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.PdfReading;
import org.spinout.SpinoutTest;
import org.spinout.organisation.Directory;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The figures of all cases as those see them who oversee them: each their own bodies' and no other's. */
@SpinoutTest
class OversightPagesTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Directory directory;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "overseer, 200",
        "otherOverseer, 200",
        "nationalOverseer, 200",
        "auditor, 200",
        "proposer, 403",
        "fundManager, 403",
        "admin, 403"
    })
    void areForThoseWhoOversee(String who, int status) throws Exception {
        for (var page :
                new String[] {"", "/pipeline.csv", "/pipeline.pdf", "/workload", "/workload.csv", "/event-log.xes"}) {
            assertThat(open("/oversight" + page, who).getStatus()).as(page).isEqualTo(status);
        }
    }

    @Test
    void areForNobodyWhoIsNotSignedOn() throws Exception {
        assertThat(browser.perform(get("/oversight/pipeline.csv"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/login");
    }

    @Test
    void countACaseForThoseWhoOverseeItsHostAlone() throws Exception {
        var own = figure("/oversight/pipeline.csv", "overseer", "Where cases stand,All cases,Cases,");
        var others = figure("/oversight/pipeline.csv", "otherOverseer", "Where cases stand,All cases,Cases,");
        var all = figure("/oversight/pipeline.csv", "nationalOverseer", "Where cases stand,All cases,Cases,");
        var load = "Open tasks by role and organisation,\"All open tasks, each once\",Open,";
        var ownTasks = figure("/oversight/workload.csv", "overseer", load);
        var othersTasks = figure("/oversight/workload.csv", "otherOverseer", load);

        driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));

        assertThat(figure("/oversight/pipeline.csv", "overseer", "Where cases stand,All cases,Cases,"))
                .isEqualTo(own + 1);
        assertThat(figure("/oversight/pipeline.csv", "otherOverseer", "Where cases stand,All cases,Cases,"))
                .isEqualTo(others);
        assertThat(figure("/oversight/pipeline.csv", "nationalOverseer", "Where cases stand,All cases,Cases,"))
                .isEqualTo(all + 1);
        assertThat(figure("/oversight/workload.csv", "overseer", load)).isGreaterThan(ownTasks);
        assertThat(figure("/oversight/workload.csv", "otherOverseer", load)).isEqualTo(othersTasks);
        assertThat(read("/oversight/workload", "otherOverseer")).doesNotContain("Thameside");
        assertThat(PdfReading.of(
                                open("/oversight/pipeline.pdf", "otherOverseer").getContentAsByteArray())
                        .text())
                .doesNotContain("Thameside")
                .contains("All cases " + others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pipeline.csv", "/pipeline.pdf", "/workload", "/workload.csv", "/event-log.xes"})
    void refuseAForeignBodyLikeOneThatIsNotThere(String page) throws Exception {
        var foreign = directory.bodiesOf("overseer").first();

        for (var body : new String[] {foreign, "b99999", "<script>", "x".repeat(5000)}) {
            var answer = browser.perform(
                            get("/oversight" + page).param("body", body).with(user("otherOverseer")))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString())
                    .contains("There is no organisation with that id whose figures you may see.")
                    .doesNotContain("<script");
        }
    }

    @Test
    void putIntoTheEventLogWhatAReaderMaySeeAlone() throws Exception {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));

        assertThat(read("/oversight/event-log.xes", "overseer")).contains(number);
        assertThat(read("/oversight/event-log.xes", "otherOverseer")).doesNotContain(number, "Thameside");
    }

    @Test
    void showOneBodyOfSeveral() throws Exception {
        var one = directory.bodiesOf("overseer").first();

        assertThat(csv("/oversight/pipeline.csv?body=" + one, "nationalOverseer"))
                .isEqualTo(csv("/oversight/pipeline.csv", "overseer"));
    }

    @Test
    void drawThePlotWithItsFiguresInWordsToo() throws Exception {
        assertThat(read("/oversight/workload", "nationalOverseer"))
                .contains("role=\"img\"", "<desc id=\"plot-about\">On ", "The table below has every figure.")
                .contains("What changed since", "stroke-dasharray")
                .doesNotContain("style=");
    }

    @Test
    void fitThePipelineOnOnePageThatAScreenReaderReads() throws Exception {
        var paper = PdfReading.of(
                open("/oversight/pipeline.pdf", "nationalOverseer").getContentAsByteArray());

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.isTagged()).isTrue();
        assertThat(paper.text())
                .contains("The pipeline on", "By scheme", "By region of the host", "By wave", "Conversion")
                .contains("Time to decide", "Promised and paid", "Launched");
    }

    private long figure(String page, String who, String line) throws Exception {
        return csv(page, who)
                .lines()
                .filter(one -> one.startsWith(line))
                .mapToLong(one -> Long.parseLong(one.substring(line.length())))
                .findFirst()
                .orElseThrow();
    }

    private String csv(String page, String who) throws Exception {
        var answer = open(page, who);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        return answer.getContentAsString();
    }

    private String read(String page, String who) throws Exception {
        var answer = open(page, who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Objects.requireNonNull(answer.getContentAsString());
    }

    private MockHttpServletResponse open(String page, String who) throws Exception {
        return browser.perform(get(page).with(user(who))).andReturn().getResponse();
    }
}
