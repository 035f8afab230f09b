package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the database that release 0.5 left, and goes on with what was asked of its cases. See {@link FixtureMaker}. */
class FifthReleaseFixtureTests {

    private static final String SECRETARY = "boardSecretary";

    @TempDir
    private static Path home;

    private static OpenedRelease release;

    @BeforeAll
    static void openWithThisRelease() {
        release = OpenedRelease.open("0.5", home);
    }

    @AfterAll
    static void stop() {
        release.close();
    }

    @Test
    void answersARequestThatWaited() throws IOException {
        var request = release.request(RequestsUnderWay.WAITS_FOR_REPLY);

        complete(SECRETARY, request, "Activity_DecideInformationRequest", Map.of("outcome", "released"));

        assertThat(release.desk(SECRETARY).activities(request)).containsExactly("Activity_NoteReviewRequest");
    }

    @Test
    void takesUpARequestOnceItsAskerHasMadeItClear() throws IOException {
        var request = release.request(RequestsUnderWay.IS_ASKED_BACK);

        complete(
                SECRETARY,
                request,
                "Activity_NoteRequesterAnswer",
                Map.of("outcome", "came", "cameOn", Desk.dayAfter(0)));

        assertThat(release.desk(SECRETARY).activities(request)).containsExactly("Activity_DecideInformationRequest");
    }

    @Test
    void reviewsAReplyThatSomebodyElseGave() throws IOException {
        var request = release.request(RequestsUnderWay.WAITS_FOR_REVIEW);

        complete(
                "boardChair",
                request,
                "Activity_ReviewReply",
                Map.of("outcome", "upheld", "reasons", "It would stop people from advising."));

        assertThat(release.desk(SECRETARY).activities(request)).isEmpty();
    }

    @Test
    void liftsTheHoldOfRecordsOnce() throws IOException {
        var number = release.number("Being written");
        assertThatThrownBy(() -> release.desk(SECRETARY).start("hold-records", RequestsUnderWay.hold(number, "placed")))
                .hasMessageContaining("held on that ground already");

        release.desk(SECRETARY).start("hold-records", RequestsUnderWay.hold(number, "lifted"));

        assertThatThrownBy(() -> release.desk(SECRETARY).start("hold-records", RequestsUnderWay.hold(number, "lifted")))
                .hasMessageContaining("not held on that ground");
    }

    private static void complete(String user, String number, String activity, Map<String, ?> fields)
            throws IOException {
        release.desk(user).complete(number, activity, fields);
    }
}
