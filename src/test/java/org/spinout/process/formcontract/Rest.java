package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks to the engine's REST as one of the demo people, whose password is their name. */
public record Rest(int port, String person) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        public String message() {
            return json().path("message").asText();
        }

        /** A refusal in words, with status 400, that names this field and rule. */
        public void isRefusalOf(String field, String rule) {
            isRefusal(400);
            assertThat(json().path("field").asText()).as(body).isEqualTo(field);
            assertThat(json().path("rule").asText()).as(body).isEqualTo(rule);
        }

        /** A refusal in words, without a trace of the engine. */
        public Answer isRefusal(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            assertThat(json().path("type").asText()).isEqualTo("Refusal");
            assertThat(message()).isNotBlank().doesNotContain("ENGINE-").doesNotContain("Exception");
            return this;
        }

        public Answer isDone() {
            assertThat(status).as(body).isIn(200, 204);
            return this;
        }
    }

    public Answer post(String path, Object body) {
        return send("POST", path, written(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, written(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer send(String method, String path, String body) {
        var login = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/engine-rest" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + login)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Variables as REST writes them; types are left to the server unless a value says its own. */
    public static Map<String, Object> variables(Map<String, ?> values) {
        var variables = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("value", value);
            variables.put(name, entry);
        });
        return variables;
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
