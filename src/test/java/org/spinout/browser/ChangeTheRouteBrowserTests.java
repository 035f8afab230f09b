package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.process.AddedStep;
import org.spinout.process.RouteToStage;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of the README: a step more, the report on it, its deployment, and a case that meets it. */
@BrowserTest
class ChangeTheRouteBrowserTests {

    private static final String SPINE = "spin-out-service";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Answers answers;

    private RouteToStage route;
    private String packaged = "";

    @BeforeEach
    void rememberThePackagedModel() {
        route = new RouteToStage(driver);
        packaged = newestDeployment();
    }

    /** Other tests meet the packaged model again. */
    @AfterEach
    void bringThePackagedModelBack() {
        while (!newestDeployment().equals(packaged)) {
            repository.deleteDeployment(newestDeployment(), true);
        }
    }

    @Test
    void anOwnerAddsAStepAndANewCaseMeetsIt(Windows windows) {
        var old = route.acceptedCase(6, "240000", Map.of());
        var page = signOn(windows.open());
        page.navigate(address("/changes"));
        page.getByLabel("What is the change?").fill(AddedStep.NAME);
        page.getByLabel("Models, tables and forms")
                .setInputFiles(new FilePayload(
                        SPINE + ".bpmn", "text/xml", AddedStep.toTheSpine().getBytes(StandardCharsets.UTF_8)));
        press(page, "Propose and see what it would do");
        assertThat(page.locator("main")).containsText("New: the step “" + AddedStep.NAME + "”");
        assertThat(newestDeployment()).isEqualTo(packaged);
        Windows.photograph(page, "change-report");

        page.getByLabel("Why is it deployed, and who agreed?").fill("Agreed by the board.");
        press(page, "Deploy as the newest version");
        assertThat(page.locator("#state")).hasText("Deployed");
        var number = route.acceptedCase(6, "240000", Map.of());
        route.sendSmallCase(number, false);
        route.sendSmallCase(old, false);
        assertThat(driver.openTasks(number)).containsExactly(AddedStep.ID);
        assertThat(driver.openTasks(old)).isNotEmpty().doesNotContain(AddedStep.ID);

        noteTheAnswer(Tasklist.signIn(windows.open(), port, "sponsor"), number);
        assertThat(driver.openTasks(number)).isNotEmpty().doesNotContain(AddedStep.ID);
        assertThat(answers.latest(number, "note-consultation").text("consultationSummary"))
                .isEqualTo("The council supports it.");
        route.withdraw(number, "teamDecided", "This was a test.");
        route.withdraw(old, "teamDecided", "This was a test.");
    }

    private void noteTheAnswer(Tasklist sponsor, String number) {
        var task = driver.as("sponsor").theTask(number, AddedStep.ID);
        sponsor.openByLink(task.getId(), AddedStep.NAME, "the local authority");
        sponsor.claim();
        sponsor.choose("Did they answer?", "Yes");
        sponsor.write("When did they answer?", driver.dayAfterWorkingDays(0));
        sponsor.write("What did they say?", "The council supports it.");
        sponsor.photographTall("note-consultation");
        sponsor.complete();
    }

    private String newestDeployment() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(SPINE)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private Page signOn(Page page) {
        page.navigate(address("/login"));
        page.getByLabel("User name").fill("processOwner");
        page.getByLabel("Password").fill("processOwner");
        press(page, "Sign on");
        assertThat(page.locator("main")).containsText("You are signed on as");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
