package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;
import org.spinout.webapps.Caller;

/** Opens the database that release 0.1 left, and goes on with the cases it finds. See {@link FixtureMaker}. */
class OpenCasesFixtureTests {

    @TempDir
    private static Path home;

    private static OpenedRelease release;

    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.1", home);
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    @Test
    void goesOnWithOneThatHadJustBegun() throws IOException {
        var number = release.number("Begun");

        release.desk("proposer")
                .complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(Desk.dayInAYear()));

        assertThat(release.desk("lineManager").activities(number)).containsExactly("Activity_CommentAsLineManager");
    }

    @Test
    void goesOnWithOneThatTheChairHad() throws IOException {
        var number = release.number("At the chair");

        release.desk("boardChair")
                .complete(
                        number, "Activity_DecideExpressionOfInterest", StageForms.outcome("accepted", "Worth a case."));

        assertThat(release.desk("proposer").activities(number)).contains("Activity_OutlineServiceAndPeople");
    }

    @Test
    void goesOnWithOneThatWasBeingWritten() throws IOException {
        var number = release.number("Being written");

        release.desk("proposer").complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());

        assertThat(release.desk("proposer").activities(number)).doesNotContain("Activity_OutlineServiceAndPeople");
    }

    /** Its stage began on a model that knows no guidance: people are told, and nothing is taken from them. */
    @Test
    void tellsOneThatWasBeingWrittenOfNewGuidance() throws IOException {
        var number = release.number("Being written");
        var before = release.desk("proposer").activities(number);

        release.desk("assurer")
                .start(
                        "announce-guidance",
                        Map.of(
                                "guidanceTitle", "Technical guidance",
                                "issuedOn", Desk.dayAfter(-1),
                                "guidanceScheme", "RIGHT_TO_REQUEST",
                                "mustRewrite", "Governance, in every case.",
                                "purpose", "announce"));

        assertThat(release.desk("proposer").activities(number)).isNotEmpty().isEqualTo(before);
        assertThat(page("proposer", "/"))
                .contains("National guidance has changed: Being written")
                .contains("This case began under an earlier release. Who has it now sends it back.")
                .doesNotContain("Being written is to be rewritten")
                .doesNotContain("National guidance has changed: At the board");
        assertThat(page("sponsor", "/")).contains("National guidance has changed: Being written");
        assertThat(page("proposer", "/case-files/" + number)).doesNotContain("National guidance");
    }

    private static String page(String user, String path) {
        var browser = new Caller(URI.create(release.address()).getPort());
        browser.signOn(user, user);
        return browser.get(path).body();
    }

    @Test
    void goesOnWithAMeetingThatWasUnderWay() throws IOException {
        release.desk("boardSecretary")
                .complete(
                        release.latestMeeting(),
                        "Activity_RecordDecision",
                        Map.of(
                                "outcome", "approved",
                                "reasons", "It fills a local need.",
                                "decidedBy", "consensus"));

        assertThat(release.desk("boardSecretary").activities(release.latestMeeting()))
                .doesNotContain("Activity_RecordDecision");
    }

    @Test
    void goesOnWithOneThatWasInTransfer() throws IOException {
        var number = release.number("In transfer");

        release.desk("proposer").complete(number, "Activity_RecordRegistration", EarlierForms.registration());

        assertThat(release.desk("proposer").activities(number)).doesNotContain("Activity_RecordRegistration");
        assertThat(release.desk("transferOfficer").activities(number)).contains("Activity_ConfirmSmallTransfer");
    }
}
