package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;
import org.spinout.webapps.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens a database that an earlier release left, and goes on with the cases it finds. See {@link FixtureMaker}. */
class OpenCasesFixtureTests {

    @TempDir
    private static Path home;

    private static Map<Object, Object> numbers;
    private static String meeting;
    private static Node node;

    @BeforeAll
    static void openWithThisRelease() {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:h2:file:" + home.resolve("spinout") + ";DB_CLOSE_DELAY=-1", "sa", ""));
        jdbc.sql("RUNSCRIPT FROM 'classpath:fixtures/release-0.1.zip' COMPRESSION ZIP CHARSET 'UTF-8'")
                .update();
        numbers = jdbc.sql("SELECT service_name, number FROM proposal").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> row.get("service_name"), row -> row.get("number")));
        meeting = jdbc.sql("SELECT MAX(meeting_number) FROM board_meeting")
                .query(String.class)
                .single();
        jdbc.sql("SHUTDOWN").update();
        node = Node.start(home, "--camunda.bpm.job-execution.enabled=false");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void goesOnWithOneThatHadJustBegun() throws IOException {
        var number = number("Begun");

        node.desk("proposer")
                .complete(number, "Activity_CompleteExpressionOfInterest", StageForms.expression(Desk.dayInAYear()));

        assertThat(node.desk("lineManager").activities(number)).containsExactly("Activity_CommentAsLineManager");
    }

    @Test
    void goesOnWithOneThatTheChairHad() throws IOException {
        var number = number("At the chair");

        node.desk("boardChair")
                .complete(
                        number, "Activity_DecideExpressionOfInterest", StageForms.outcome("accepted", "Worth a case."));

        assertThat(node.desk("proposer").activities(number)).contains("Activity_OutlineServiceAndPeople");
    }

    @Test
    void goesOnWithOneThatWasBeingWritten() throws IOException {
        var number = number("Being written");

        node.desk("proposer").complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());

        assertThat(node.desk("proposer").activities(number)).doesNotContain("Activity_OutlineServiceAndPeople");
    }

    /** Its stage began on a model that knows no guidance: people are told, and nothing is taken from them. */
    @Test
    void tellsOneThatWasBeingWrittenOfNewGuidance() throws IOException {
        var number = number("Being written");
        var before = node.desk("proposer").activities(number);

        node.desk("assurer")
                .start(
                        "announce-guidance",
                        Map.of(
                                "guidanceTitle", "Technical guidance",
                                "issuedOn", Desk.dayAfter(-1),
                                "guidanceScheme", "RIGHT_TO_REQUEST",
                                "mustRewrite", "Governance, in every case.",
                                "purpose", "announce"));

        assertThat(node.desk("proposer").activities(number)).isNotEmpty().isEqualTo(before);
        assertThat(page("proposer", "/"))
                .contains("National guidance has changed: Being written")
                .contains("This case began under an earlier release. Who has it now sends it back.")
                .doesNotContain("Being written is to be rewritten")
                .doesNotContain("National guidance has changed: At the board");
        assertThat(page("sponsor", "/")).contains("National guidance has changed: Being written");
        assertThat(page("proposer", "/case-files/" + number)).doesNotContain("National guidance");
    }

    private static String page(String user, String path) {
        var browser = new Caller(URI.create(node.address()).getPort());
        browser.signOn(user, user);
        return browser.get(path).body();
    }

    @Test
    void goesOnWithAMeetingThatWasUnderWay() throws IOException {
        node.desk("boardSecretary")
                .complete(
                        meeting,
                        "Activity_RecordDecision",
                        Map.of(
                                "outcome", "approved",
                                "reasons", "It fills a local need.",
                                "decidedBy", "consensus"));

        assertThat(node.desk("boardSecretary").activities(meeting)).doesNotContain("Activity_RecordDecision");
    }

    @Test
    void goesOnWithOneThatWasInTransfer() throws IOException {
        var number = number("In transfer");

        node.desk("proposer").complete(number, "Activity_RecordRegistration", registration());

        assertThat(node.desk("proposer").activities(number)).doesNotContain("Activity_RecordRegistration");
        assertThat(node.desk("transferOfficer").activities(number)).contains("Activity_ConfirmSmallTransfer");
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "enterpriseName", "Ripplez CIC",
                "legalForm", "communityInterestCompany",
                "registrationNumber", "07505833",
                "registeredOn", Desk.dayAfter(-60),
                "communityInterestMet", "yes",
                "communityBenefit", "Young parents in Derby",
                "assetLock", "yes",
                "dataProtection", "yes",
                "insured", "yes");
    }

    private static String number(String service) {
        return String.valueOf(numbers.get(service));
    }
}
