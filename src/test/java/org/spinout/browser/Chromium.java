package org.spinout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the windows of this machine's own browser. Nothing is downloaded: a machine without a browser skips these
 * tests and says so once.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(Chromium.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A running browser, one for all tests of a run. */
    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser");
        }
        var why = "Browser tests are skipped: no browser at "
                + places().map(Path::toString).collect(Collectors.joining(", "))
                + ". The environment variable CHROMIUM may name another place.";
        if (!SAID.getAndSet(true)) {
            System.out.println(why);
        }
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Windows.class, key -> new Windows(running.browser()), Windows.class);
    }

    /** A failed test leaves a picture of every window that was open. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        var windows = context.getStore(OURS).get(Windows.class, Windows.class);
        if (windows != null && context.getExecutionException().isPresent()) {
            windows.photographAll("failed-" + context.getRequiredTestMethod().getName());
        }
    }

    private static Optional<Path> executable() {
        return places().filter(Files::isExecutable).findFirst();
    }

    /** A place that was named stands alone: whoever named it wants that browser and no other. */
    private static Stream<Path> places() {
        var named = System.getenv("CHROMIUM");
        return (named == null ? PLACES.stream() : Stream.of(named)).map(Path::of);
    }
}
