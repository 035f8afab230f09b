package org.spinout.webapps.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees which figures: managers and auditors those of their bodies, on every page and in every file. */
@SpinoutTest
class WaitingPagesTests {

    private static final String STEP = "/waiting/consider-expression-of-interest/Activity_CompleteExpressionOfInterest";
    private static final String REVIEW = "/waiting/consider-expression-of-interest/Activity_ReviewExpressionOfInterest";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    private String number = "";
    private String otherNumber = "";

    @BeforeEach
    void oneCaseInEachOrganisation() {
        number = driver.as("proposer").start("spin-out-service", StageForms.start("Audiology", 6, "500000"));
        var other = new HashMap<>(StageForms.start("Orthoptics", 6, "500000"));
        other.put("scheme", "RIGHT_TO_PROVIDE");
        otherNumber = driver.as("otherProposer").start("spin-out-service", other);
    }

    @Test
    void showsAManagerTheTasksOfTheirBodyAlone() {
        assertThat(tasksSeenBy("overseer")).contains(number).doesNotContain(otherNumber);
        assertThat(tasksSeenBy("otherOverseer")).contains(otherNumber).doesNotContain(number);
        assertThat(tasksSeenBy("nationalOverseer")).contains(number, otherNumber);
    }

    @Test
    void countsInEveryFileOnlyWhatAManagerMaySee() {
        var own = openIn(get("overseer", "/waiting.csv").body());
        var others = openIn(get("otherOverseer", "/waiting.csv").body());
        var all = openIn(get("nationalOverseer", "/waiting.csv").body());

        assertThat(own).isPositive();
        assertThat(others).isPositive();
        // Bodies that were registered since are the national overseer's too.
        assertThat(all).isGreaterThanOrEqualTo(own + others);
        assertThat(openIn(get("nationalOverseer", "/waiting.csv?body=b1001").body()))
                .isEqualTo(own);
        assertThat(openIn(get("nationalOverseer", "/waiting.csv?body=b1002").body()))
                .isEqualTo(others);
        assertThat(get("overseer", "/waiting.csv?size=small&scheme=RIGHT_TO_PROVIDE")
                        .body())
                .startsWith("\uFEFFModel,Step,");
    }

    @Test
    void listsWhatEndedBeyondTheTargetToThoseWhoseWorkItWas() {
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.moveClockByWorkingDays(24);
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", Map.of("outcome", "supported"));

        var csv = get("overseer", REVIEW + "/ended-late.csv?size=&version=").body();
        var line = csv.lines().filter(row -> row.startsWith(number)).findFirst().orElseThrow();
        var cells = line.split(",", -1);
        assertThat(cells[1]).isEqualTo("Thameside Primary Care Trust");
        assertThat(cells[4]).isEqualTo("Helen Marsh");
        assertThat(Integer.parseInt(cells[5])).isGreaterThanOrEqualTo(24);
        assertThat(Integer.parseInt(cells[10]))
                .isEqualTo(Integer.parseInt(cells[5]) - Integer.parseInt(cells[9]))
                .isPositive();
        assertThat(Integer.parseInt(cells[6]) + Integer.parseInt(cells[7]) + Integer.parseInt(cells[8]))
                .isEqualTo(Integer.parseInt(cells[5]));
        assertThat(get("nationalOverseer", REVIEW + "/ended-late.csv").body()).contains(number);
        assertThat(get("otherOverseer", REVIEW + "/ended-late.csv").body()).doesNotContain(number);
        assertThat(get("overseer", REVIEW + "/ended-late.csv?until=2001-01-01&from=2000-01-01")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("proposer", REVIEW + "/ended-late.csv").statusCode()).isEqualTo(403);

        var page = get("overseer", REVIEW).body();
        assertThat(page).contains("ended beyond the target", "ended-late.csv", "days beyond");
        assertThat(get("overseer", REVIEW + "?latePage=0").statusCode()).isEqualTo(400);
        assertThat(get("overseer", REVIEW + "?latePage=900000").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/waiting", "/waiting.csv", "/waiting/bottlenecks", STEP, "/waiting/figures?definition=x"})
    void isNothingForThoseWhoOverseeNothing(String path) {
        assertThat(get("proposer", path).statusCode()).isEqualTo(403);
        assertThat(get("processOwner", path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/waiting?body=b1002",
                "/waiting?body=none",
                "/waiting?version=0",
                "/waiting?version=99999999999",
                "/waiting?size=huge",
                "/waiting?sort=colour",
                "/waiting?from=9999-99-99",
                "/waiting?until=9999-12-31",
                "/waiting?from=yesterday",
                "/waiting?from=2026-02-30",
                "/waiting?from=0001-01-01",
                "/waiting?from=2026-06-01&until=2026-05-01",
                "/waiting.csv?until=%00",
                "/waiting/a/b?page=0",
                "/waiting/a/b?page=first",
                "/waiting/a/b?page=99999999999",
                "/waiting/a/b",
                "/waiting/%27%3B--/b",
                "/waiting/figures?definition=x",
                "/waiting/figures"
            })
    void answersAQuestionThatMakesNoSenseClearly(String path) {
        assertThat(get("overseer", path).statusCode()).isIn(400, 404);
    }

    @Test
    void saysInWordsWhatIsWrong() {
        assertThat(get("overseer", "/waiting?from=yesterday").body()).contains("Write days as year-month-day");
        assertThat(withoutToken(get("overseer", "/waiting?body=b1002").body()))
                .isEqualTo(withoutToken(get("overseer", "/waiting?body=b9999").body()));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private String tasksSeenBy(String manager) {
        // The newest are on the last page; other tests of this run left theirs before.
        var first = get(manager, STEP).body();
        var pages = first.replaceAll("(?s).*Page 1 of (\\d+).*", "$1");
        return pages.length() > 6
                ? first
                : get(manager, STEP + "?page=" + pages).body();
    }

    /** The open ones of the step, in a table of all steps. */
    private static int openIn(String csv) {
        return csv.lines()
                .filter(line -> line.contains(",Activity_CompleteExpressionOfInterest,"))
                .map(line -> line.split(",", -1))
                .mapToInt(cells -> Integer.parseInt(cells[5]))
                .sum();
    }

    private HttpResponse<String> get(String user, String path) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        return caller.get(path);
    }
}
