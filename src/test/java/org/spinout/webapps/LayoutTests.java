package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every page of ours has, whoever looks at it. */
@SpinoutTest
class LayoutTests {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|images|webjars)/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "'', /",
        "'', /login",
        "'', /open-data",
        "proposer, /",
        "proposer, /how-we-write",
        "proposer, /outbox",
        "proposer, /shared-advice",
        "proposer, /money",
        "fundManager, /money",
        "fundManager, /money/reconciliation",
        "overseer, /oversight",
        "overseer, /oversight/workload",
        "admin, /releases"
    })
    void standsInTheSameFrame(String user, String path) {
        var reader = reader(user);

        var page = reader.page(path);

        assertThat(page.body())
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main")
                .contains("<html lang=\"en-GB\"", "href=\"#main\"", "id=\"main\"", "<footer")
                .doesNotContain("<script", "style=", "th:");
        assertThat(filesOf(page.body()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(new Caller(port).get(file).statusCode())
                        .as(file)
                        .isEqualTo(200));
    }

    @Test
    void leadsOnlyWhereAPersonMayGo() {
        assertThat(reader("proposer").get("/").body())
                .contains("Signed on as", "href=\"/camunda/app/tasklist/\"")
                .doesNotContain("href=\"/money\"", "href=\"/releases\"", "href=\"/camunda/app/cockpit/\"");
        assertThat(reader("nationalOverseer").get("/").body())
                .contains("href=\"/camunda/app/cockpit/\"", "href=\"/money\"")
                .doesNotContain("href=\"/releases\"");
        assertThat(reader("admin").get("/").body()).contains("href=\"/releases\"");
        assertThat(reader("").get("/").body()).doesNotContain("Signed on as", "govuk-service-navigation__list");
    }

    @Test
    void marksWhereOneIs() {
        assertThat(reader("fundManager").get("/money").body())
                .containsOnlyOnce("aria-current")
                .containsPattern("href=\"/money\"[^>]*aria-current=\"true\"");
    }

    private Caller reader(String user) {
        var reader = new Caller(port);
        if (!user.isEmpty()) {
            reader.signOn(user, user);
        }
        return reader;
    }

    private static Stream<String> filesOf(String page) {
        return FILE.matcher(page).results().map(found -> found.group(1));
    }
}
