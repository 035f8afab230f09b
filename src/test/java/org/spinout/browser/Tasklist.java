package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tasklist in one window, as the person uses it who has signed in there. */
final class Tasklist {

    private final Page page;
    private final Map<String, Runnable> answers = new LinkedHashMap<>();

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Signs in at Tasklist's own login page; in the evaluation a password is its user name. */
    static Tasklist signIn(Page page, int port, String user) {
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/login");
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
        page.locator(".start-process-action a").waitFor();
        return new Tasklist(page);
    }

    Page page() {
        return page;
    }

    void openStartForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-content")
                .getByText(process, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".modal-content .fjs-form").waitFor();
    }

    /** Presses "Start", once the form has taken the answers. */
    void start() {
        var button = page.locator(".modal-footer .btn-primary");
        assertThat(button).isEnabled();
        button.click();
    }

    /** The list "My groups' tasks", narrowed to one service: other tests leave tasks there as well. */
    void showGroupTasks(String service) {
        show("My groups' tasks", service);
    }

    void showMyTasks(String service) {
        show("My tasks", service);
    }

    private void show(String list, String service) {
        page.locator(".task-filters").getByText(list).first().click();
        page.waitForURL(Pattern.compile("filter="));
        var search = "[{\"type\":\"processVariables\",\"operator\":\"eq\",\"value\":\"" + service
                + "\",\"name\":\"serviceName\"}]";
        var filter = page.url().replaceFirst(".*filter=([^&]*).*", "$1");
        var narrowed = page.url().replaceFirst("#.*", "") + "#/?filter=" + filter + "&searchQuery="
                + URLEncoder.encode(search, StandardCharsets.UTF_8);
        page.waitForResponse(answer -> isListOf(service, answer), () -> page.navigate(narrowed));
        assertThat(tasks()).hasCount(1);
    }

    private static boolean isListOf(String service, Response answer) {
        var asked = answer.request().postData();
        return answer.url().contains("/list") && asked != null && asked.contains(service);
    }

    Locator tasks() {
        return page.locator("[cam-tasks] .tasks-list > li");
    }

    /** Opens a task by its link, as a mail has it, once its form speaks of the service. */
    void openByLink(String taskId, String task, String service) {
        answers.clear();
        page.navigate(page.url().replaceFirst("#.*", "") + "#/?task=" + taskId);
        assertThat(page.locator(".task-card header h2")).hasText(task);
        assertThat(page.locator(".fjs-form")).containsText(service);
    }

    /** Opens the one task of the list, once its form speaks of the service. */
    void open(String task, String service) {
        answers.clear();
        tasks().filter(new Locator.FilterOptions().setHasText(task)).click();
        assertThat(page.locator(".task-card header h2")).hasText(task);
        assertThat(page.locator(".fjs-form")).containsText(service);
    }

    void claim() {
        var link = page.getByText("Claim", new Page.GetByTextOptions().setExact(true));
        link.click();
        assertThat(link).not().isVisible();
        assertThat(page.locator(".fjs-form")
                        .locator("input:enabled:not([readonly]), textarea:enabled:not([readonly])")
                        .first())
                .isEditable();
    }

    void saveForLater() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save for later"))
                .click();
    }

    /** The line that says what became of a draft. */
    Locator draftLine() {
        return page.locator(".spinout-draft");
    }

    /** Presses "Complete", once the form has taken the answers, and waits for what the server says. */
    void complete() {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"));
        answerAgain(button);
        assertThat(button).isEnabled();
        page.waitForResponse(answer -> answer.url().endsWith("/submit-form"), button::click);
    }

    /** Tasklist draws a form anew when its task is claimed, and at a machine's speed it forgets what was just typed. */
    private void answerAgain(Locator button) {
        for (var round = 0; round < 3 && !button.isEnabled(); round++) {
            answers.values().forEach(Runnable::run);
        }
    }

    /** What Tasklist says when the server refuses. */
    Locator refusal() {
        return page.locator(".alert-danger:visible").first();
    }

    /** Somebody who has put the answer right must be able to send it again without closing anything. */
    void requireRefusalLeavesButtonsFree() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"))
                .click(new Locator.ClickOptions().setTrial(true));
    }

    /** Closes what Tasklist said. */
    void closeRefusal() {
        refusal().locator(".close:visible").click();
    }

    /**
     * Writes an answer and leaves the field, at which the form takes it. A form that is drawn anew between the two, as
     * after a refusal, shows its old answer again and takes that one; a person sees it and writes once more.
     */
    void write(String question, String answer) {
        answer(question, () -> {
            var field = input(question);
            for (var round = 0; round == 0 || round < 5 && !field.inputValue().equals(answer); round++) {
                field.focus();
                waitUntilDrawn();
                field.fill(answer);
                field.press("Tab");
                waitUntilDrawn();
            }
        });
    }

    /** What a form changes it draws with the next frame of the screen; the second frame comes after that. */
    private void waitUntilDrawn() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    void choose(String question, String answer) {
        answer(question, () -> field(question).getByLabel(answer).check());
    }

    private void answer(String question, Runnable given) {
        answers.put(question, given);
        given.run();
    }

    void pick(String question, String answer) {
        answer(question, () -> pickFromList(question, answer));
    }

    private void pickFromList(String question, String answer) {
        field(question).locator("input").focus();
        field(question)
                .locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .click();
    }

    Locator input(String question) {
        return field(question).locator("input, textarea");
    }

    Locator field(String question) {
        return page.locator(".fjs-form .fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label").filter(new Locator.FilterOptions().setHasText(question))));
    }

    void photograph(String name) {
        Windows.photograph(page, name);
    }

    /** Keeps a picture of all of a long form. */
    void photographTall(String name) {
        var size = page.viewportSize();
        page.setViewportSize(size.width, 2800);
        Windows.photograph(page, name);
        page.setViewportSize(size.width, size.height);
    }
}
