package org.spinout.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class OurPagesBrowserTests {

    private static final Pattern LANDING = Pattern.compile("//localhost:\\d+/(\\?continue)?$");

    @LocalServerPort
    private int port;

    @Test
    void saysInWordsThatAPasswordIsWrongAndLandsWithTheRightOne(Windows windows) {
        var page = windows.open();
        page.navigate(address("/"));
        Windows.photograph(page, "pages-welcome");
        page.getByText("Sign on").click();
        page.getByLabel("User name").fill("otherOverseer");
        page.getByLabel("Password").fill("guess");
        page.locator("button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The user name or the password is not right");
        Windows.photograph(page, "pages-wrong-password");

        page.getByLabel("User name").fill("proposer");
        page.getByLabel("Password").fill("proposer");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(LANDING);
        assertThat(page.locator("main")).containsText("You are signed on as Nasreen Okafor");
        assertThat(page.locator("main")).containsText("Thameside Primary Care Trust");
        Windows.photograph(page, "pages-landing");

        page.getByText("Sign off").click();
        assertThat(page.locator("main")).containsText("You have signed off");
        page.navigate(address("/"));
        assertThat(page.locator("main")).not().containsText("Nasreen Okafor");
    }

    @Test
    void worksByKeyboardAlone(Windows windows) {
        var page = windows.open();
        page.navigate(address("/login"));
        var keyboard = page.keyboard();
        skipToMain(page);
        keyboard.press("Tab");
        assertThat(page.getByLabel("User name")).isFocused();
        keyboard.type("proposer");
        keyboard.press("Tab");
        assertThat(page.getByLabel("Password")).isFocused();
        keyboard.type("proposer");
        keyboard.press("Tab");
        assertThat(page.locator("button[type=submit]")).isFocused();
        assertThat(page.locator("button[type=submit]")).hasCSS("outline-style", "solid");
        keyboard.press("Enter");
        assertThat(page).hasURL(LANDING);

        skipToMain(page);
        keyboard.press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
    }

    private static void skipToMain(Page page) {
        page.waitForLoadState();
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to main content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void fitsANarrowScreen(Windows windows) {
        var page = windows.open("Europe/London", 320);
        page.navigate(address("/"));
        requireNoSidewaysScrolling(page);
        page.navigate(address("/login?error"));
        requireNoSidewaysScrolling(page);
        Windows.photograph(page, "pages-login-narrow");
        page.getByLabel("User name").fill("proposer");
        page.getByLabel("Password").fill("proposer");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(LANDING);
        requireNoSidewaysScrolling(page);
        Windows.photograph(page, "pages-landing-narrow");
    }

    private static void requireNoSidewaysScrolling(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width needed by " + page.url())
                .isEqualTo(320);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
