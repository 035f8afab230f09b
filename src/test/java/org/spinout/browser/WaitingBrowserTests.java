package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.Sights;
import org.spinout.oversight.waiting.Waiting;
import org.spinout.oversight.waiting.WaitingAsk;
import org.spinout.oversight.waiting.WaitingMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager finds on the sample cases where work waits, beginning at Cockpit's dashboard. */
@SampledBrowserTest
class WaitingBrowserTests {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @LocalServerPort
    private int port;

    @Autowired
    private WaitingMap map;

    @Autowired
    private Sights sights;

    @Autowired
    private WorkingDays days;

    @Autowired
    private TaskService tasks;

    @Test
    void opensTheTasksBehindTheThreeWorstBottlenecksInFiveClicks(Windows windows) {
        var page = signIn(windows);
        var worst = worst();
        var tile = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Where it waits"));
        assertThat(tile.locator("strong")).hasText(names(worst));
        requireAccessible(page, ".spinout-tile");
        Windows.photograph(page, "waiting-dashboard");

        // Three links and, between them, the way back twice.
        for (var place = 0; place < worst.size(); place++) {
            if (place > 0) {
                page.goBack();
            }
            tile.locator("li").nth(place).getByRole(AriaRole.LINK).last().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(worst.get(place).name());
            assertThat(page.locator("#now tbody tr")).hasCount((int) openTasks(worst.get(place)));
        }
        Windows.photograph(page, "waiting-tasks");
        requireAccessible(page, "main");
    }

    @Test
    void opensThemByKeyboardToo(Windows windows) {
        var page = signIn(windows);
        // Loaded anew, the keyboard begins where the page does.
        page.navigate("about:blank");
        page.navigate(address("/camunda/app/cockpit/default/#/dashboard"));
        var links = page.locator(".spinout-tile li a:last-of-type");
        assertThat(links).hasCount(3 + 3);
        Keyboard.tabTo(
                page,
                page.locator(".spinout-tile li")
                        .first()
                        .getByRole(AriaRole.LINK)
                        .last());
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(worst().get(0).name());
    }

    @Test
    void marksTheStepsOfADiagramAndTellsThemInATab(Windows windows) {
        var page = signIn(windows);
        var step = worst().get(1);
        page.locator(".spinout-tile li").nth(1).getByRole(AriaRole.LINK).first().click();
        var badge = page.locator(".djs-overlays[data-container-id=" + step.activityId() + "] .spinout-badge");
        assertThat(badge).isVisible();
        assertThat(badge.locator(".spinout-more")).isHidden();
        badge.focus();
        assertThat(badge.locator(".spinout-more")).isVisible();
        assertThat(badge).containsText(step.open() + " open · median " + step.median() + " of " + step.targetDays());
        requireAccessible(page, ".djs-overlays .spinout-badge");
        Windows.photograph(page, "waiting-diagram");

        page.getByText("Where it waits", new Page.GetByTextOptions().setExact(true))
                .click();
        var rows = page.locator(".spinout-waiting tbody tr");
        assertThat(rows.first()).containsText(step.name());
        assertThat(rows.first()).containsText("Mostly beyond its target");
        requireAccessible(page, ".spinout-waiting-tab");
        Windows.photograph(page, "waiting-tab");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Median"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".spinout-waiting th[aria-sort=descending]")).containsText("Median");
        page.locator("#waiting-from").fill("2001-01-01");
        page.locator("#waiting-until").fill("2001-02-01");
        page.locator(".spinout-filters button").click();
        assertThat(page.locator(".spinout-waiting-tab [role=status]")).containsText("Nothing has waited there");

        page.locator("#waiting-from").fill("");
        page.locator("#waiting-until").fill("");
        page.locator(".spinout-filters button").click();
        rows.locator("a", new Locator.LocatorOptions().setHasText(step.name())).click();
        assertThat(page.locator("main h1")).hasText(step.name());
    }

    @Test
    void showsAManagerOfAnotherBodyOnlyItsFigures(Windows windows) {
        var own = figures("otherOverseer");
        var foreign = figures("overseer").stream()
                .filter(step -> step.open() > 0)
                .filter(step -> own.stream()
                        .noneMatch(other -> other.processId().equals(step.processId())
                                && other.activityId().equals(step.activityId())))
                .findFirst()
                .orElseThrow();
        var page = signIn(windows, "otherOverseer");

        var tile = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Where it waits"));
        assertThat(tile.locator("strong")).hasText(names(worst("otherOverseer")));
        for (var step : worst("otherOverseer")) {
            assertThat(tile).containsText(step.open() + " open");
        }
        var answer = page.request().get(address("/waiting/" + foreign.processId() + "/" + foreign.activityId()));
        assertThat(answer.status()).isEqualTo(404);
        page.navigate(address("/waiting"));
        assertThat(page.locator(".spinout-waits tbody tr")).hasCount(own.size());
        assertThat(page.locator("#body option")).hasCount(2);
    }

    @Test
    void readsOnAPageToo(Windows windows) {
        var page = signIn(windows);
        page.navigate(address("/waiting"));
        assertThat(page.locator(".spinout-waits tbody tr").first())
                .containsText(worst().get(0).name());
        requireAccessible(page, "main");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "waiting-page.png")));

        page.getByLabel("Size").selectOption("small");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile("size=small"));
        assertThat(page.getByLabel("Size")).hasValue("small");

        page.setViewportSize(320, 1000);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        Windows.photograph(page, "waiting-page-narrow");
        page.navigate(address("/waiting/hold-board-meeting/Activity_SignMinutes"));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        Windows.photograph(page, "waiting-tasks-narrow");
    }

    private static String[] names(List<Waiting> worst) {
        return worst.stream().map(Waiting::name).toArray(String[]::new);
    }

    private List<Waiting> worst() {
        var worst = worst("overseer");
        assertThat(worst).hasSize(3);
        return worst;
    }

    private List<Waiting> worst(String manager) {
        return map.bottlenecks(sights.of(manager).bodies(), lastYear(), 3);
    }

    private List<Waiting> figures(String manager) {
        return map.of(sights.of(manager).bodies(), lastYear());
    }

    private WaitingAsk lastYear() {
        LocalDate today = days.today();
        return WaitingAsk.all(today.minusYears(1), today);
    }

    private long openTasks(Waiting step) {
        return tasks.createTaskQuery()
                .processDefinitionKey(step.processId())
                .taskDefinitionKey(step.activityId())
                .tenantIdIn(sights.of("overseer").bodies().toArray(String[]::new))
                .count();
    }

    private static void requireAccessible(Page page, String part) {
        var found = new AxeBuilder(page)
                .include(part).analyze().getViolations().stream()
                        .filter(violation -> SERIOUS.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " " + violation.getNodes())
                        .toList();
        assertThat(found).isEmpty();
    }

    private Page signIn(Windows windows) {
        return signIn(windows, "overseer");
    }

    private Page signIn(Windows windows, String user) {
        var page = windows.open();
        page.navigate(address("/camunda/app/cockpit/default/#/login"));
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
        page.locator(".spinout-tile").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
