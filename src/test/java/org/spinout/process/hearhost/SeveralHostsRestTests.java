package org.spinout.process.hearhost;

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
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.BoardRoute;
import org.spinout.process.OtherHost;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.UnknownDocument;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The people of two hosts of one case try each other's doors. */
@SpinoutTest
class SeveralHostsRestTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Hosts hosts;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseFile file;

    private BoardRoute board;
    private OtherHost other;
    private String number = "";

    @BeforeEach
    void aCaseBeforeTwoBoards() {
        board = new BoardRoute(beans);
        other = new OtherHost(beans, board);
        number = board.submittedCase("Hospice at home");
        hosts.name(number, List.of(other.body()), "proposer");
        board.beginBoardStage(number, "Hospice at home");
    }

    @Test
    void keepTheirTasksAndInstancesApart() {
        var theirs = driver.as(other.secretary())
                .theTask(number, "Activity_PrepareBoardPaper")
                .getId();
        var part = tasks.createTaskQuery().taskId(theirs).singleResult().getProcessInstanceId();

        assertThat(get("boardSecretary", "/engine-rest/task?processInstanceBusinessKey=" + number)
                        .body())
                .doesNotContain(theirs);
        for (var path :
                List.of("/task/" + theirs, "/task/" + theirs + "/form-variables", "/process-instance/" + part)) {
            assertThat(get("boardSecretary", "/engine-rest" + path).statusCode())
                    .as(path)
                    .isBetween(400, 499);
        }
        assertThat(send(
                                "boardSecretary",
                                "POST",
                                "/engine-rest/task/" + theirs + "/claim",
                                "{\"userId\":\"boardSecretary\"}")
                        .statusCode())
                .isBetween(400, 499);
        var own = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .tenantIdIn(BoardRoute.BODY)
                .list();
        assertThat(own).isNotEmpty();
        for (var instance : own) {
            assertThat(get(other.secretary(), "/engine-rest/process-instance/" + instance.getId() + "/variables")
                            .statusCode())
                    .isBetween(400, 499);
        }
    }

    @Test
    void readNeitherEachOthersReasonsNorPapers() {
        board.sendPaper(number);
        board.decide(board.meetingAtDecision(), "approved", Map.of("reasons", "Our site is for sale."));
        other.sendPaper(number);
        other.decide("deferred", Map.of("askedFor", "Who pays?", "reasons", "Our chair is leaving."));

        assertThat(caseFile(other.secretary())).contains("Hospice at home").doesNotContain("Our site is for sale.");
        assertThat(caseFile("boardSecretary"))
                .contains("Our site is for sale.")
                .doesNotContain("Our chair is leaving.");
        assertThat(caseFile("proposer")).contains("Our site is for sale.").contains("Our chair is leaving.");
        var papers = file.of(number).stream()
                .filter(document ->
                        document.kind() == DocumentKind.BOARD_PAPER || document.kind() == DocumentKind.APPROVAL_LETTER)
                .map(Document::id)
                .toList();
        assertThat(papers).hasSize(2);
        for (var paper : papers) {
            assertThat(file.open(paper, "boardSecretary").bytes()).isNotEmpty();
            assertThatThrownBy(() -> file.open(paper, other.secretary())).isInstanceOf(UnknownDocument.class);
        }
    }

    private String caseFile(String user) {
        var caller = new Caller(port);
        caller.signOn(user, passwordOf(user));
        var answer = caller.get("/case-files/" + number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String passwordOf(String user) {
        return user.equals(other.secretary()) ? other.password() : user;
    }

    private HttpResponse<String> get(String user, String path) {
        return send(user, "GET", path, "");
    }

    private HttpResponse<String> send(String user, String method, String path, String body) {
        var login =
                Base64.getEncoder().encodeToString((user + ":" + passwordOf(user)).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + login)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
