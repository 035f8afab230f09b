package org.spinout.process.holdboardmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.board.Decisions;
import org.spinout.board.InterestRegister;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.NewDocument;
import org.spinout.proposal.UnknownDocument;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member who stands aside from an item tries every endpoint that touches it, as a member, as secretary, as chair. */
@SpinoutTest
class BarredMemberRestTests {

    private static final String MEMBER = "boardMember3";
    private static final String CHAIR = "boardChair";
    private static final String DECISION =
            "{\"variables\":{\"outcome\":{\"value\":\"approved\"},\"reasons\":{\"value\":\"Good.\"},"
                    + "\"decidedBy\":{\"value\":\"consensus\"},\"presidingMember\":{\"value\":\"boardMember4\"}}}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Decisions decisions;

    @Autowired
    private InterestRegister register;

    @Autowired
    private CaseFile file;

    private BoardRoute board;
    private String number = "";
    private String meeting = "";
    private String task = "";

    @BeforeEach
    void anItemFromWhichTwoStandAside() {
        board = new BoardRoute(beans);
        number = board.caseWaiting("Eye clinics");
        register.declare(BoardRoute.BODY, CHAIR, "My wife leads it.", List.of(number));
        meeting = board.callMeeting();
        board.declareInterest(meeting, MEMBER, board.itemOf(number));
        board.sendPapers(meeting);
        board.reachMeetingDay();
        board.attend(meeting, BoardRoute.BOARD);
        task = driver.as("boardSecretary")
                .theTask(meeting, "Activity_RecordDecision")
                .getId();
    }

    @AfterEach
    void nobodyStandsAside() {
        register.declare(BoardRoute.BODY, CHAIR, "Nothing to declare", List.of());
        identity.deleteMembership(MEMBER, "boardSecretaries");
    }

    @ParameterizedTest(name = "{0} {1} as secretary: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /task/{task}/claim       | {"userId":"boardMember3"} | true
            POST | /task/{task}/assignee    | {"userId":"boardMember3"} | true
            POST | /task/{task}/complete    | DECISION                  | true
            POST | /task/{task}/submit-form | DECISION                  | true
            POST | /task/{task}/resolve     | {}                        | true
            POST | /task/{task}/claim       | {"userId":"boardMember3"} | false
            POST | /task/{task}/assignee    | {"userId":"boardMember3"} | false
            POST | /task/{task}/complete    | DECISION                  | false
            POST | /task/{task}/submit-form | DECISION                  | false
            POST | /task/{task}/resolve     | {}                        | false
            POST | /task/{task}/delegate    | {"userId":"boardMember3"} | false
            POST | /task/{task}/comment/create | {"message":"Do it."}   | true
            POST | /task/{task}/comment/create | {"message":"Do it."}   | false
            POST | /task/{task}/identity-links | {"userId":"boardMember3","type":"candidate"} | false
            PUT  | /task/{task}/variables/outcome | {"value":"approved"} | true
            PUT  | /task/{task}/localVariables/outcome | {"value":"approved"} | false
            PUT  | /process-instance/{instance}/variables/itemStanding | {"value":"decided"} | true
            POST | /message | {"messageName":"Message_ItemDecided","businessKey":"{case}"} | true
            POST | /message | {"messageName":"Message_ItemReferred","businessKey":"{case}"} | false
            GET  | /task/{task}             | | false
            GET  | /task/{task}/form-variables | | false
            GET  | /task/{task}/variables   | | false
            GET  | /task/{task}/deployed-form | | false
            GET  | /process-instance/{instance}/variables | | false
            """)
    void isTurnedAway(String method, String path, @Nullable String body, boolean asSecretary) {
        if (asSecretary) {
            identity.createMembership(MEMBER, "boardSecretaries");
        }

        var answer = send(MEMBER, method, path, body == null ? "" : body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Six nurses");
        assertThat(decisions.ofCase(number)).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void letsAnotherSecretaryRecordTheItem() {
        var answer = send("boardSecretary", "POST", "/task/{task}/claim", "{\"userId\":\"boardSecretary\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(send("boardSecretary", "POST", "/task/{task}/complete", "DECISION")
                        .statusCode())
                .isEqualTo(204);

        assertThat(decisions.ofCase(number).get(0).recused()).containsExactly(CHAIR, MEMBER);
    }

    @Test
    void doesNotLetAChairWhoStandsAsideDecideAlone() {
        var answer = send(CHAIR, "POST", "/process-definition/key/take-urgent-decision/submit-form", """
                {"variables":{"caseNumber":{"value":"{case}"},"neededBy":{"value":"%s"},"whyUrgent":{"value":"Now."},
                 "consulted":{"value":"Nobody."},"outcome":{"value":"approved"},"reasons":{"value":"Good."}}}""".formatted(
                        driver.dayAfterWorkingDays(1))
                .replace("\n", ""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(decisions.ofCase(number)).isEmpty();
    }

    @Test
    void doesNotOpenItsConfidentialPapers() {
        var secret = add("Prices", Confidentiality.CONFIDENTIAL, number);
        var open = add("Leaflet", Confidentiality.PUBLIC, number);
        var pack = add("Pack", Confidentiality.CONFIDENTIAL, meeting);

        for (var aside : List.of(MEMBER, CHAIR)) {
            assertThatThrownBy(() -> file.open(secret, aside)).isInstanceOf(UnknownDocument.class);
            assertThatThrownBy(() -> file.open(pack, aside)).isInstanceOf(UnknownDocument.class);
            assertThat(file.of(number, aside))
                    .extracting(document -> document.id())
                    .doesNotContain(secret);
        }
        assertThat(file.open(secret, "boardMember4").bytes()).isNotEmpty();
        assertThat(file.open(secret, "proposer").bytes()).isNotEmpty();
        assertThat(open).isPositive();
    }

    private long add(String title, Confidentiality confidentiality, String key) {
        return file.add(new NewDocument(
                        key,
                        DocumentKind.OTHER,
                        title,
                        title + ".txt",
                        "Words.".getBytes(StandardCharsets.UTF_8),
                        confidentiality,
                        "proposer"))
                .id();
    }

    private HttpResponse<String> send(String user, String method, String path, String body) {
        var login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/engine-rest" + filled(path)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + login)
                .method(method, HttpRequest.BodyPublishers.ofString(filled(body)))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String filled(String text) {
        return text.replace("DECISION", DECISION)
                .replace("{task}", task)
                .replace("{case}", number)
                .replace("{instance}", board.processOf(meeting));
    }
}
