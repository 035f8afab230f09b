package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class CockpitBrowserTests {

    private static final String REST = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RuntimeService runtime;

    @Test
    void showsAManagerWhereACaseStands(Windows windows) {
        var number = start("Respiratory nursing");
        var page = signIn(windows, "overseer");
        // Cockpit lists the models by name, fifty to a page.
        page.navigate(address("#/processes?pdPage=2"));
        // The list writes its search into the address when it has come, which would lead back from an earlier click.
        assertThat(page).hasURL(Pattern.compile("pdSearchQuery"));
        page.getByText("Spin out a service", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".djs-container")).isVisible();
        assertThat(page.locator(".djs-overlays .instance-count").first()).isVisible();
        Windows.photograph(page, "cockpit-definition");

        openInstance(page, running(number));
        var badge = page.locator(".djs-overlays[data-container-id=Activity_ConsiderExpression] .instance-count");
        assertThat(badge).hasText("1");
        assertThat(badge).isVisible();
        Windows.photograph(page, "cockpit-instance");
    }

    @Test
    void letsAManagerChangeNothing(Windows windows) {
        var number = start("Community dentistry");
        var instance = running(number);
        var page = signIn(windows, "overseer");
        openInstance(page, instance);
        assertThat(page.locator(".djs-container")).isVisible();
        assertThat(page.getByText("annualValuePounds")).isVisible();
        assertThat(page.locator(".glyphicon-pencil:visible, .glyphicon-trash:visible, .ctn-toolbar:visible"))
                .hasCount(0);
        Windows.photograph(page, "cockpit-read-only");

        assertThat(statusOf(page, "DELETE", "process-instance/" + instance.getId(), ""))
                .isEqualTo(403);
        assertThat(statusOf(page, "PUT", "process-instance/" + instance.getId() + "/suspended", "{\"suspended\":true}"))
                .isEqualTo(403);
        assertThat(statusOf(
                        page,
                        "PUT",
                        "process-instance/" + instance.getId() + "/variables/lead",
                        "{\"value\":\"overseer\",\"type\":\"String\"}"))
                .isBetween(400, 403);
        assertThat(running(number).isSuspended()).isFalse();
        assertThat(runtime.getVariable(instance.getId(), "lead")).isEqualTo("proposer");
    }

    @Test
    void leavesAnAdministratorTheButtons(Windows windows) {
        var instance = running(start("Continence care"));
        var page = signIn(windows, "admin");
        openInstance(page, instance);
        assertThat(page.locator(".ctn-toolbar")).isVisible();
    }

    /** Sends a request with the session and the token of a window; that both are good is seen from the reading one. */
    private int statusOf(Page page, String method, String path, String body) {
        var token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        var options = RequestOptions.create().setMethod(method).setHeader("X-XSRF-TOKEN", token);
        if (!body.isEmpty()) {
            options.setHeader("Content-Type", "application/json").setData(body);
        }
        var server = "http://localhost:" + port + REST;
        var reading = RequestOptions.create()
                .setMethod("POST")
                .setHeader("X-XSRF-TOKEN", token)
                .setHeader("Content-Type", "application/json")
                .setData("{}");
        assertThat(page.context()
                        .request()
                        .fetch(server + "process-instance/count", reading)
                        .status())
                .isEqualTo(200);
        return page.context().request().fetch(server + path, options).status();
    }

    private Page signIn(Windows windows, String user) {
        var page = windows.open();
        page.navigate(address("#/login"));
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
        page.getByText("Running Process Instances").first().waitFor();
        return page;
    }

    /** Opens the page of one case; only such a page names a super process instance. */
    private void openInstance(Page page, ProcessInstance instance) {
        page.navigate(address("#/process-instance/" + instance.getId() + "/runtime"));
        assertThat(page.getByText("Super Process Instance ID")).isVisible();
        assertThat(page.locator("body")).containsText(instance.getBusinessKey());
        assertThat(page.locator(".djs-container")).isVisible();
    }

    private String address(String place) {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/" + place;
    }

    private String start(String service) {
        return driver.as("proposer").start("spin-out-service", StageForms.start(service, 6, "500000"));
    }

    private ProcessInstance running(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "spin-out-service")
                .singleResult();
    }
}
