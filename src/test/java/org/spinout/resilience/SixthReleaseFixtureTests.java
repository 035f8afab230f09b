package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;
import org.spinout.webapps.Caller;

/**
 * Opens the database that release 0.6 left, and goes on with what was under way of changes of its models. See
 * {@link FixtureMaker}.
 */
class SixthReleaseFixtureTests {

    @TempDir
    private static Path home;

    private static OpenedRelease release;
    private static Caller owner;

    /** What waits to be moved is moved by this node; jobs of models it has not deployed itself are left alone. */
    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.6", home, "--camunda.bpm.job-execution.deployment-aware=true");
        owner = new Caller(URI.create(release.address()).getPort());
        owner.signOn("processOwner", "processOwner");
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    @Test
    void finishesTheMigrationThatWasHalfDone() throws IOException {
        var migration = first("/changes/migrations", "href=\"(/changes/migrations/\\d+)\"");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(owner.page(migration).body()).contains("Of 2 cases: 2 moved."));

        for (var service : new String[] {ChangesUnderWay.MOVED, ChangesUnderWay.WAITS, ChangesUnderWay.NEWER}) {
            assertThat(nameOfStep(service)).as(service).isEqualTo(ChangesUnderWay.STEP);
            finishWriting(service);
        }
    }

    @Test
    void finishesACaseOfTheVersionBefore() throws IOException {
        assertThat(nameOfStep(ChangesUnderWay.STAYS)).isEqualTo("Outline service and people");

        finishWriting(ChangesUnderWay.STAYS);
    }

    @Test
    void deploysAChangeThatWasOnlyProposed() {
        var change = first("/changes", "href=\"(/changes/\\d+)\"[^>]*>" + ChangesUnderWay.PROPOSAL);

        var report = owner.page(change).body();
        assertThat(report).contains("is now called “Write the action plan”");
        var basis = first(change, "name=\"basis\" value=\"([^\"]+)\"");
        owner.submit(change, "/deploy", Map.of("basis", basis, "note", "Agreed with the board."));

        assertThat(owner.page(change).body()).contains("Deployed by", "Agreed with the board.");
    }

    @Test
    void stillAsksWhichVersionIsToBeUsed() {
        var page = owner.page("/releases").body();
        assertThat(page).contains(ChangesUnderWay.FORM, ChangesUnderWay.OWNERS_LABEL);
        var question = page.substring(page.indexOf(">" + ChangesUnderWay.FORM + "<"));
        var answer = found(question, "action=\"(/releases/\\d+)/keep\"");

        owner.submit(
                "/releases",
                answer.substring("/releases".length()) + "/keep",
                Map.of("seen", found(question, "name=\"seen\" value=\"([^\"]+)\""), "why", "Ours is clearer."));

        assertThat(owner.page("/releases").body())
                .contains("The owner’s version was kept.", "Ours is clearer.")
                .doesNotContain(ChangesUnderWay.OWNERS_LABEL);
    }

    private static String nameOfStep(String service) throws IOException {
        return release.desk("proposer").tasks(release.number(service)).stream()
                .filter(task -> task.path("taskDefinitionKey").asText().equals("Activity_OutlineServiceAndPeople"))
                .map(task -> task.path("name").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void finishWriting(String service) throws IOException {
        var number = release.number(service);
        var team = release.desk("proposer");
        team.complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());
        team.complete(number, "Activity_OutlineMoneyAndForm", StageForms.moneyAndForm());
        team.complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
        release.desk("sponsor").complete(number, "Activity_ReviewBusinessCase", StageForms.outcome("submitted"));
        assertThat(release.desk("boardSecretary").activities(number)).contains("Activity_PrepareBoardPaper");
    }

    private static String first(String path, String pattern) {
        return found(owner.page(path).body(), pattern);
    }

    private static String found(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
