package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.process.StageForms;
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
