package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of ours, for people who see little, use no mouse, or have a small screen. */
@BrowserTest
class AccessibilityBrowserTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** A case's own pages end on its number. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "", List.of("/", "/login", "/login?error", "/open-data"),
            "proposer",
                    List.of(
                            "/",
                            "/cases",
                            "/cases?stage=NOWHERE",
                            "/cases/{case}",
                            "/cases/{case}/withdraw",
                            "/cases/SP-1900-0001",
                            "/outbox",
                            "/how-we-write",
                            "/shared-advice",
                            "/processes",
                            "/processes/provide-support",
                            "/processes/nowhere",
                            "/decisions/proportionality",
                            "/money"),
            "nationalOverseer",
                    List.of(
                            "/",
                            "/cases?q={case}",
                            "/cases/{case}",
                            "/money",
                            "/money/reconciliation",
                            "/oversight",
                            "/oversight/workload",
                            "/oversight?body=nowhere",
                            "/waiting",
                            "/waiting/consider-expression-of-interest/Activity_CompleteExpressionOfInterest"),
            "processOwner",
                    List.of(
                            "/changes",
                            "/changes/rules",
                            "/releases",
                            "/changes/migrations",
                            "/changes/migrations/new?from=nothing&to=nothing",
                            "/changes/migrations/999999",
                            "/decisions/proportionality/try?case={case}",
                            "/decisions/nowhere/try"));

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @TempDir
    private Path folder;

    /**
     * What pages asked for and did not get. A font of gov.uk may be among it while one style sheet is there and another on its
     * way, so typefaces are looked at apart, on the whole page.
     */
    private final List<String> missing = new ArrayList<>();

    private String number = "";

    @BeforeEach
    void startCase() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("District nursing", 6, "500000"));
    }

    @AfterEach
    void nothingThatAPageAskedForWasMissing() {
        assertThat(missing).isEmpty();
    }

    @Test
    void noPageHasAGraveFault(Windows windows) {
        PAGES.forEach((user, paths) -> {
            var page = signedOn(windows.open(), user);
            paths.forEach(path -> requireNoGraveFault(open(page, path)));
        });
    }

    @Test
    void theDiagramOfACaseHasNoGraveFaultAndSaysInMarksWhatTheListSays(Windows windows) {
        var page = signedOn(windows.open(), "proposer");
        open(page, "/cases/{case}");
        page.getByText("The same as a diagram").click();

        assertThat(page.locator("#case-diagram[data-drawn]")).isVisible();
        assertThat(page.locator("#case-diagram .spinout-mark").first()).hasText("● now");
        assertThat(page.locator("#case-diagram .spinout-mark").last()).hasText("○ next");
        Windows.photograph(page, "case-diagram");
        requireNoGraveFault(page);
    }

    @Test
    void aCaseIsFoundReadAndWithdrawnByKeyboardAlone(Windows windows) {
        var page = signedOn(windows.open(), "proposer");
        open(page, "/cases");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.govuk-skip-link")).isFocused();
        Keyboard.tabTo(page, page.getByLabel("Number or service"));
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).hasText("1 case");
        Keyboard.tabTo(page, page.locator("tbody a"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#sentence")).containsText("you need to do this by");
        Keyboard.tabTo(page, page.getByText("Withdraw this case"));
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Withdraw " + number);
        Keyboard.tabTo(page, page.getByLabel("Main reason"));
        page.keyboard().type("Another");
        Keyboard.tabTo(page, page.getByLabel("Say more, in your own words"));
        page.keyboard().type("We stay where we are.");
        Keyboard.tabTo(page, page.getByLabel("I have talked to the team"));
        page.keyboard().press("Space");
        Keyboard.tabTo(page, page.locator("main button"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/cases/" + number + "$"));
    }

    @Test
    void aTriedTableHasNoGraveFault(Windows windows) {
        var page = signedOn(windows.open("Europe/London", 320), "processOwner");
        open(page, "/decisions/proportionality/try?case={case}");
        var staff = page.getByLabel("Staff", new Page.GetByLabelOptions().setExact(true));
        staff.fill("many");
        page.getByText("Ask the table").click();
        assertThat(page.locator(".govuk-error-summary__list")).containsText("Staff");
        requireOwnTypeface(page);
        Windows.photograph(page, "table-refused");
        requireNoGraveFault(page);
        staff.fill("6");
        page.getByText("Ask the table").click();
        assertThat(page.locator("#answer")).containsText("size");
        page.getByText("All rows of:").click();
        Windows.photograph(page, "table-tried");
        requireNoGraveFault(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        page.getByText("Ask again").click();
        assertThat(page.locator("h1")).hasText("Last month: How large is the undertaking?");
        Windows.photograph(page, "table-last-month");
        requireNoGraveFault(page);
    }

    @Test
    void everyPageFitsANarrowScreen(Windows windows) {
        PAGES.forEach((user, paths) -> {
            var page = signedOn(windows.open("Europe/London", 320), user);
            paths.forEach(path -> assertThat(open(page, path).evaluate("document.documentElement.scrollWidth"))
                    .as("width needed by " + path + " for " + user)
                    .isEqualTo(320));
        });
    }

    @Test
    void theFirstPageOfADossierHasNoGraveFault(Windows windows) throws IOException {
        var page = signedOn(windows.open("Europe/London", 320), "auditor");
        var dossier = page.request().get("http://localhost:" + port + "/cases/" + number + "/dossier");
        assertThat(dossier.status()).isEqualTo(200);
        var file = folder.resolve("index.html");
        try (var archive = new ZipInputStream(new ByteArrayInputStream(dossier.body()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("index.html")) {
                    Files.write(file, archive.readAllBytes());
                }
            }
        }

        page.navigate(file.toUri().toString());

        assertThat(page.locator("h1")).containsText(number);
        Windows.photograph(page, "dossier-index-narrow");
        requireNoGraveFault(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void aCaseIsReadWithoutScripts(Windows windows) {
        var page = windows.open();
        page.route("**/*.js", route -> route.abort());
        signedOn(page, "proposer");
        open(page, "/cases/{case}");

        assertThat(page.locator("#sentence")).containsText("With your team since");
        assertThat(page.locator(".spinout-way li").first()).containsText("Consider expression of interest");
        Windows.photograph(page, "case");
    }

    private Page open(Page page, String path) {
        var answer = Objects.requireNonNull(page.navigate("http://localhost:" + port + path.replace("{case}", number)));
        assertThat(answer.status()).as(path).isLessThan(500);
        requireOwnTypeface(page);
        return page;
    }

    /** We may not carry the typeface of gov.uk, which its style sheet names. */
    private static void requireOwnTypeface(Page page) {
        assertThat(page.evaluate("[...document.querySelectorAll('body, body *')]"
                        + ".filter(one => getComputedStyle(one).fontFamily.includes('GDS'))"
                        + ".map(one => one.outerHTML.slice(0, 100)).join('\\n')"))
                .as("in the typeface of gov.uk on " + page.url())
                .isEqualTo("");
    }

    private Page signedOn(Page page, String user) {
        page.onResponse(answer -> {
            if (answer.status() >= 400
                    && !answer.request().isNavigationRequest()
                    && !answer.url().contains("/assets/fonts/")) {
                missing.add(answer.url() + " for " + page.url());
            }
        });
        if (!user.isEmpty()) {
            open(page, "/login");
            page.getByLabel("User name").fill(user);
            page.getByLabel("Password").fill(user);
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("main")).containsText("You are signed on as");
        }
        return page;
    }

    static void requireNoGraveFault(Page page) {
        var found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault -> fault.getId() + ": " + fault.getHelp() + " "
                                + fault.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }
}
