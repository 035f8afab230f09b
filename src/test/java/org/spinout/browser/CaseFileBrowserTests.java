package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spinout.process.StageForms;
import org.spinout.process.hold.HeldCase;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.DocumentFixture;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class CaseFileBrowserTests {

    private static final String EXPRESSION = "Complete expression of interest";

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CaseFile caseFile;

    @Test
    void addsADocumentAndBringsItBack(Windows windows) throws IOException {
        var service = "Hearing clinics";
        var number = start(service);
        var page = openCaseFile(windows, service);
        assertThat(page.locator(".spinout-case-file")).containsText("There are no documents for you to read yet.");
        page.getByLabel("Title").fill("Letter of support");
        page.getByLabel("What it is").selectOption("CORRESPONDENCE");
        page.getByLabel("Who may read it").selectOption("CONFIDENTIAL");
        attach(page, "letter.pdf", DocumentFixture.PROGRAM);
        assertThat(page.locator(".spinout-refusal")).containsText("its content is not");
        assertThat(page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        Windows.photograph(page, "case-file-refused");
        assertThat(caseFile.of(number)).isEmpty();

        attach(page, "letter.pdf", DocumentFixture.PDF);
        assertThat(status(page)).containsText("\"Letter of support\" was added as version 1.");
        page.getByLabel("Title").fill("Letter of support");
        page.getByLabel("What it is").selectOption("CORRESPONDENCE");
        page.getByLabel("Who may read it").selectOption("PUBLIC");
        attach(page, "letter.pdf", DocumentFixture.PDF);
        assertThat(status(page)).containsText("version 2");
        page.locator(".spinout-earlier > summary").click();
        Tall.photograph(page, "case-file-versions");

        var download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Download Letter of support, version 2"))
                .click());
        assertThat(download.suggestedFilename()).isEqualTo("letter.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(DocumentFixture.PDF);
        assertThat(caseFile.openings(caseFile.of(number).get(1).id())).hasSize(1);
    }

    @Test
    void showsWhoHoldsTheNextStepAndWhatWasDecided(Windows windows) {
        var service = "Eye clinics";
        var number = start(service);
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        var tasklist = Tasklist.signIn(windows.open(), port, "sponsor");
        tasklist.showGroupTasks(service);
        tasklist.open("Review expression of interest", service);
        showTab(tasklist.page());

        var steps = tasklist.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Next steps"));
        assertThat(steps).containsText("Review expression of interest");
        assertThat(steps).containsText("Host sponsors");
        assertThat(tasklist.page().locator(".spinout-case-file")).containsText("No money has been asked for.");
        Windows.photograph(tasklist.page(), "case-file-next-steps");
    }

    @Test
    void saysInWordsThatACaseIsOnHoldAndWas(Windows windows) {
        var service = "Knee clinics";
        var number = start(service);
        new HeldCase(beans, number).close();
        try (var held = new HeldCase(beans, number)) {
            var page = openCaseFile(windows, service);

            assertThat(page.locator(".spinout-hold"))
                    .containsText(Pattern.compile("On hold since .* because: Interim"));
            assertThat(page.locator(".spinout-hold")).containsText(held.challenge);
            var past = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Past holds"));
            assertThat(past).containsText("From ");
            assertThat(past).containsText("Interim order.");
            Windows.photograph(page, "case-file-on-hold");
        }
    }

    /** One script that cannot be loaded takes nothing else with it: drafts and forms go on working. */
    @Test
    void survivesAScriptThatFails(Windows windows) {
        var service = "Foot clinics";
        start(service);
        var window = windows.open();
        window.route(
                "**/scripts/case-file.js*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("throw new Error('planted');")));
        var tasklist = Tasklist.signIn(window, port, "proposer");
        tasklist.showGroupTasks(service);
        tasklist.open(EXPRESSION, service);
        tasklist.claim();
        tasklist.saveForLater();

        assertThat(tasklist.draftLine()).containsText("Saved for later");
        assertThat(tab(window)).hasCount(0);
    }

    @Test
    void saysSoWhereAPluginCannotBeShown(Windows windows) {
        var service = "Skin clinics";
        start(service);
        var window = windows.open();
        window.route(
                "**/scripts/case-file.js*",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody(
                                        "export default [{id: 'planted', pluginPoint: 'tasklist.task.detail', priority: 900,"
                                                + " properties: {label: 'Case file'}, render: () => { throw new Error('planted'); }}];")));
        var tasklist = Tasklist.signIn(window, port, "proposer");
        tasklist.showGroupTasks(service);
        tasklist.open(EXPRESSION, service);
        tab(window).click();

        assertThat(window.getByText("This part of the page could not be shown."))
                .isVisible();
        window.getByText("Form", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(window.locator(".fjs-form")).containsText(service);
    }

    private Page openCaseFile(Windows windows, String service) {
        var tasklist = Tasklist.signIn(windows.open(), port, "proposer");
        tasklist.showGroupTasks(service);
        tasklist.open(EXPRESSION, service);
        showTab(tasklist.page());
        assertThat(tasklist.page().locator(".spinout-heading")).containsText(service);
        return tasklist.page();
    }

    private static void showTab(Page page) {
        tab(page).click();
        page.locator(".spinout-case-file h3").first().waitFor();
    }

    private static Locator tab(Page page) {
        return page.locator(".nav-tabs").getByText("Case file");
    }

    private static Locator status(Page page) {
        return page.locator(".spinout-case-file [role=status]");
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("#spinout-file").setInputFiles(new FilePayload(name, "application/pdf", content));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add document"))
                .click();
    }

    private String start(String service) {
        return driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
    }

    /** The whole of the tab, which is longer than a window. */
    private static final class Tall {

        static void photograph(Page page, String name) {
            page.setViewportSize(1400, 2000);
            Windows.photograph(page, name);
            page.setViewportSize(1400, 1000);
        }
    }
}
