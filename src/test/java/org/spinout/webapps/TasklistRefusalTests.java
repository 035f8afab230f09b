package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist's own interface answers, which is another one than REST, when the form contract refuses. */
@SpinoutTest
class TasklistRefusalTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String START = ENGINE + "/process-definition/key/spin-out-service/submit-form";

    private final Caller proposer;

    TasklistRefusalTests(@LocalServerPort int port) {
        proposer = new Caller(port);
        proposer.signOnToWebApp("tasklist", "proposer", "proposer");
        // The token of this session comes with the next page.
        proposer.get("/camunda/app/tasklist/default/");
    }

    @Test
    void namesTheFieldAndTheRuleInWords() {
        var answer = proposer.json(START, "{\"variables\":{\"serviceName\":{\"value\":\"\",\"type\":\"String\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"type\":\"Refusal\"", "\"field\":\"serviceName\"", "\"rule\":\"required\"")
                .contains("is required. Please fill it in.")
                .doesNotContain("ENGINE-");
    }

    @Test
    void refusesMessagesAndUnreadableBodiesToo() {
        var message = proposer.json(
                ENGINE + "/message",
                "{\"messageName\":\"any\",\"processVariables\":{\"boardOutcome\":{\"value\":\"approved\"}}}");
        var broken = proposer.json(START, "{\"variables\":{\"serviceName\":null}}");

        assertThat(message.statusCode()).as(message.body()).isEqualTo(400);
        assertThat(message.body()).contains("\"field\":\"boardOutcome\"", "\"rule\":\"message\"");
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(400);
    }

    @Test
    void saysInWordsThatABodyIsNoJson() {
        var answer = proposer.json(START, "{\"variables\": {\n  \"serviceName\": ");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("it is not valid JSON (line 2, column ")
                .contains("\"type\":\"Refusal\"");
    }
}
