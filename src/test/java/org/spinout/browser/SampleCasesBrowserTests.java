package org.spinout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.oversight.dossier.Dossiers;
import org.spinout.oversight.dossier.Edition;
import org.spinout.oversight.dossier.VerifyDossier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be taken away and read of the sample cases, which have been everywhere a case can be. */
@SampledBrowserTest
class SampleCasesBrowserTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @TempDir
    private Path folder;

    @Test
    void everyCaseHasADossierThatIsWhole() throws IOException {
        var cases = jdbc.sql("SELECT number FROM proposal ORDER BY number")
                .query(String.class)
                .list();
        assertThat(cases).hasSizeGreaterThan(10);
        for (var number : cases) {
            for (var edition : Edition.values()) {
                var file = folder.resolve(number + edition.code() + ".zip");
                try (var out = Files.newOutputStream(file)) {
                    dossiers.ask(number, edition, "auditor").writeTo(out);
                }
                var said = new ByteArrayOutputStream();
                assertThat(VerifyDossier.run(
                                List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8)))
                        .as(number + " " + said.toString(StandardCharsets.UTF_8))
                        .isZero();
            }
        }
    }

    /** The last of those in its stage; from there the README takes a case that was moved through the new step. */
    @Test
    void oneCaseWaitsForItsTeamToSubmitIt() throws IOException {
        var task = tasks.createTaskQuery()
                .taskDefinitionKey("Activity_SubmitBusinessCase")
                .singleResult();

        assertThat(inDevelopment().max(Comparator.naturalOrder()))
                .contains(tasks.getVariable(task.getId(), "caseNumber").toString());
        assertThat(tasks.createTaskQuery().taskCandidateUser("proposer2").list())
                .extracting(Task::getId)
                .contains(task.getId());
        assertThat(Files.readString(Path.of("README.md")))
                .contains("*" + tasks.getVariable(task.getId(), "serviceName") + "*");
    }

    private Stream<String> inDevelopment() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("develop-business-case").list().stream()
                .map(ProcessInstance::getBusinessKey);
    }

    @Test
    void theBooksOfTheFundsHaveNoGraveFaultAndFitANarrowScreen(Windows windows) {
        var page = windows.open("Europe/London", 320);
        visit(page, "/login");
        page.getByLabel("User name").fill("nationalOverseer");
        page.getByLabel("Password").fill("nationalOverseer");
        page.locator("main button[type=submit]").click();
        var paths = new ArrayList<>(List.of("/money", "/money/find?number=none"));
        paths.add("/money/pots/" + one("SELECT MIN(pot_id) FROM ledger_entry"));
        paths.add("/money/awards/" + one("SELECT MIN(award_number) FROM award"));
        paths.add("/money/enterprises/" + one("SELECT MIN(case_number) FROM enterprise"));
        paths.add("/money/reconciliation");

        for (var path : paths) {
            assertThat(visit(page, path)).as(path).isLessThan(500);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width needed by " + path)
                    .isEqualTo(320);
            requireNoGraveFault(page);
        }
    }

    private String one(String question) {
        return jdbc.sql(question).query(String.class).single();
    }

    private int visit(Page page, String path) {
        return Objects.requireNonNull(page.navigate("http://localhost:" + port + path))
                .status();
    }

    private static void requireNoGraveFault(Page page) {
        var found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault -> fault.getId() + " " + fault.getNodes())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }
}
