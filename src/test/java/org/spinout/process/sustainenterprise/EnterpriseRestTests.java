package org.spinout.process.sustainenterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The officer of one enterprise tries the doors of another. */
@SpinoutTest
class EnterpriseRestTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;
    private String task = "";
    private String instance = "";

    @BeforeEach
    void aReturnIsDue() {
        one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));
        var due = one.driver.as(one.officer).theTask(one.number, "Activity_ReportPerformance");
        task = due.getId();
        instance = due.getProcessInstanceId();
    }

    @Test
    void findsNothingOfAnother() {
        var stranger = EnterpriseCase.launched(application).officer;

        for (var user : List.of(stranger, "enterpriseOfficer", "commissioner", "sponsor")) {
            assertThat(send(user, "GET", "/task?processInstanceBusinessKey=" + one.number, "")
                            .body())
                    .as(user)
                    .doesNotContain(task);
            for (var path : List.of(
                    "/task/" + task,
                    "/task/" + task + "/form-variables",
                    "/task/" + task + "/deployed-form",
                    "/process-instance/" + instance,
                    "/process-instance/" + instance + "/variables")) {
                assertThat(send(user, "GET", path, "").statusCode())
                        .as(user + " " + path)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void doesNothingForAnother() {
        var stranger = EnterpriseCase.launched(application).officer;

        for (var user : List.of(stranger, "enterpriseOfficer", "commissioner")) {
            assertThat(send(user, "POST", "/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}")
                            .statusCode())
                    .as(user)
                    .isBetween(400, 499);
            assertThat(send(user, "POST", "/task/" + task + "/submit-form", figures())
                            .statusCode())
                    .as(user)
                    .isBetween(400, 499);
            assertThat(send(user, "POST", "/task/" + task + "/complete", "{}").statusCode())
                    .as(user)
                    .isBetween(400, 499);
        }
        assertThat(one.openTasks()).containsExactly("Activity_ReportPerformance");
    }

    @Test
    void takesTheReturnOfItsOwnOfficer() {
        assertThat(send(one.officer, "POST", "/task/" + task + "/claim", "{\"userId\":\"" + one.officer + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(one.officer, "POST", "/task/" + task + "/submit-form", figures())
                        .statusCode())
                .isEqualTo(204);

        assertThat(one.openTasks()).containsExactly("Activity_ReviewReturn");
    }

    private static String figures() {
        return "{\"variables\":{\"figure1\":{\"value\":\"95\"},\"figure2\":{\"value\":\"2\"},"
                + "\"cashCoverWeeks\":{\"value\":12}}}";
    }

    private HttpResponse<String> send(String user, String method, String path, String body) {
        try {
            var login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest" + path))
                            .header("Authorization", "Basic " + login)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
