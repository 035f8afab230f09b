package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.process.AddedStep;
import org.spinout.process.BoardRoute;
import org.spinout.process.RouteToStage;
import org.spinout.process.migration.Migrations;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of the README: a step more, the report on it, its deployment, three cases moved to it, and the end of some. */
@BrowserTest
class ChangeTheRouteBrowserTests {

    private static final String SPINE = "spin-out-service";

    /** Where and how large the diagrams are drawn, but for what is rounded. */
    private static final String SAME_PLACE = """
            () => {
              const [one, other] = [...document.querySelectorAll('.change-diagram .viewport')].map(view => view.getCTM());
              return ['a', 'd', 'e', 'f'].every(part => Math.abs(one[part] - other[part]) < 0.1);
            }""";

    private static final String HEIGHT = "() => document.querySelector('.change-diagram .viewport').getCTM().f";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Answers answers;

    @Autowired
    private Migrations migrations;

    @Autowired
    private BeanFactory beans;

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
    void anOwnerAddsAStepMovesCasesToItAndTheyMeetIt(Windows windows) {
        var old = route.acceptedCase(6, "500000", Map.of());
        var moved = List.of(
                route.acceptedCase(6, "500000", Map.of()),
                route.acceptedCase(6, "500000", Map.of()),
                route.acceptedCase(6, "500000", Map.of()));
        var page = signOn(windows.open());
        propose(page);
        deploy(page);
        move(page, moved);

        var begun = route.acceptedCase(6, "500000", Map.of());
        var first = moved.get(0);
        List.of(begun, first, old).forEach(number -> route.sendSmallCase(number, false));
        assertThat(driver.openTasks(begun)).containsExactly(AddedStep.ID);
        assertThat(driver.openTasks(first)).containsExactly(AddedStep.ID);
        assertThat(driver.openTasks(old)).containsExactly("Activity_PrepareBoardPaper");

        noteTheAnswer(Tasklist.signIn(windows.open(), port, "sponsor"), first);
        assertThat(answers.latest(first, "note-consultation").text("consultationSummary"))
                .isEqualTo("The council supports it.");
        finishAtTheBoard(old, first);
        List.of(begun, moved.get(1), moved.get(2))
                .forEach(number -> route.withdraw(number, "teamDecided", "This was a test."));
    }

    private void propose(Page page) {
        page.navigate(address("/changes"));
        page.getByLabel("What is the change?").fill(AddedStep.NAME);
        page.getByLabel("Models, tables and forms")
                .setInputFiles(new FilePayload(
                        SPINE + ".bpmn", "text/xml", AddedStep.toTheSpine().getBytes(StandardCharsets.UTF_8)));
        press(page, "Propose and see what it would do");
        assertThat(page.locator("main")).containsText("New: the step “" + AddedStep.NAME + "”");
        assertThat(newestDeployment()).isEqualTo(packaged);
        Windows.photograph(page, "change-report");
        requireReadable(page);
        requireTheSamePlaceInBothDiagrams(page);
    }

    /** Also after one of them was moved. */
    private static void requireTheSamePlaceInBothDiagrams(Page page) {
        page.getByText("Both diagrams of").first().click();
        assertThat(page.locator(".change-diagram[data-drawn]")).hasCount(2);
        assertThat(page.evaluate(SAME_PLACE)).as("where both begin").isEqualTo(true);
        Windows.photograph(page, "change-diagrams");
        var before = page.evaluate(HEIGHT);
        page.locator(".change-diagram").first().hover();
        page.mouse().wheel(0, 120);
        page.waitForFunction("before => (" + HEIGHT + ")() !== before", before);
        assertThat(page.evaluate(SAME_PLACE)).as("where both have gone").isEqualTo(true);
    }

    private void deploy(Page page) {
        page.getByLabel("Why is it deployed, and who agreed?").fill("Agreed by the board.");
        press(page, "Deploy as the newest version");
        assertThat(page.locator("#state")).hasText("Deployed");
        Windows.photograph(page, "change-deployed");
        requireReadable(page);
    }

    /** Those that stand on the version that was the newest until now; by keyboard alone. */
    private void move(Page page, List<String> numbers) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move cases of “Spin out a service”"))
                .first()
                .click();
        Keyboard.tabTo(page, page.getByLabel("Only these numbers"));
        page.keyboard().type(String.join(", ", numbers));
        Keyboard.tabTo(page, page.getByLabel("Why these cases are moved"));
        page.keyboard().type("The council is to be heard on them too.");
        Windows.photograph(page, "migration-chosen");
        requireReadable(page);
        Keyboard.tabTo(page, page.getByText("Move the chosen cases"));
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Of 3 cases: 3 waiting.");
        migrations.goOn();
        page.getByText("Look again").click();
        assertThat(page.locator("main")).containsText("Of 3 cases: 3 moved.");
        numbers.forEach(number -> assertThat(page.locator("tbody")).containsText(number));
        Windows.photograph(page, "migration");
        requireReadable(page);
    }

    /** The board turns both down, which ends them. */
    private void finishAtTheBoard(String... numbers) {
        var board = new BoardRoute(beans);
        List.of(numbers).forEach(board::sendPaper);
        var meeting = board.meetingAtDecision();
        List.of(numbers).forEach(each -> board.decide(meeting, "rejected", Map.of("reasonCode", "notViable")));
        driver.runDueJobs();
        for (var number : numbers) {
            assertThat(driver.openTasks(number)).isEmpty();
            assertThat(isUnderWay(number)).as(number).isFalse();
        }
    }

    private boolean isUnderWay(String number) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(SPINE)
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    /** For people who see little, and on a narrow screen. */
    private static void requireReadable(Page page) {
        AccessibilityBrowserTests.requireNoGraveFault(page);
        var size = page.viewportSize();
        page.setViewportSize(320, size.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width needed by " + page.url())
                .isEqualTo(320);
        page.setViewportSize(size.width, size.height);
    }

    private void noteTheAnswer(Tasklist sponsor, String number) {
        var task = driver.as("sponsor").theTask(number, AddedStep.ID);
        sponsor.openByLink(task.getId(), AddedStep.NAME, "the local authority");
        sponsor.claim();
        sponsor.choose("Did they answer?", "Yes");
        sponsor.write("When did they answer?", driver.dayAfterWorkingDays(-1));
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
