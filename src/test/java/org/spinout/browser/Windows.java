package org.spinout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser windows of one test. Each forgets everything when the test ends, and knows nothing of the others. */
final class Windows implements ExtensionContext.Store.CloseableResource {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PATIENCE_MILLIS = 20_000;

    private final Browser browser;
    private final List<Page> open = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** A new browser, as on another computer, in Great Britain. */
    Page open() {
        return open("Europe/London", 1400);
    }

    /** A new browser, as on another computer. */
    Page open(String timezone, int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setTimezoneId(timezone)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var page = context.newPage();
        open.add(page);
        return page;
    }

    /** Keeps a picture of a window for people to look at. */
    static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void photographAll(String name) {
        for (var number = 0; number < open.size(); number++) {
            photograph(open.get(number), name + "-" + number);
        }
    }

    @Override
    public void close() {
        open.forEach(page -> page.context().close());
    }
}
