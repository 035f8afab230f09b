package org.spinout.resilience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;

/** Somebody who works at a node through its REST interface; in the evaluation the password is the user name. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String user;

    Desk(int port, String user) {
        this.root = "http://127.0.0.1:" + port + "/engine-rest";
        this.user = user;
    }

    /**
     * Starts a case of six people.
     *
     * @return its number
     * @throws IOException when the node is gone before it answers
     */
    String startCase(String serviceName) throws IOException {
        return start("spin-out-service", StageForms.start(serviceName, 6, "500000"));
    }

    /** Starts a process with its form. @return the business key it got */
    String start(String process, Map<String, ?> fields) throws IOException {
        return post("/process-definition/key/" + process + "/submit-form", Map.of("variables", variables(fields)))
                .path("businessKey")
                .asText();
    }

    static String dayInAYear() {
        return dayAfter(365);
    }

    /** A date so many days from today, as forms write it. */
    static String dayAfter(int days) {
        return CaseDriver.inWords(LocalDate.now(ZoneId.of("Europe/London")).plusDays(days));
    }

    /** The open tasks of a case, or of a meeting, that this person sees. */
    List<JsonNode> tasks(String businessKey) throws IOException {
        var found =
                send(request("/task?processInstanceBusinessKey=" + businessKey).GET());
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    /** The activities of a case, or of a meeting, in which this person sees tasks. */
    List<String> activities(String businessKey) throws IOException {
        return tasks(businessKey).stream()
                .map(task -> task.path("taskDefinitionKey").asText())
                .toList();
    }

    /** Deploys a file as an administrator can. */
    void deploy(String file, String content) throws IOException {
        var end = "end-of-part";
        var body = "--" + end + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + file + "\r\n--"
                + end + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + end + "--\r\n";
        send(request("/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=" + end)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The ids of the versions of a model, the oldest first. */
    List<String> versions(String process) throws IOException {
        var found = send(request("/process-definition?key=" + process + "&sortBy=version&sortOrder=asc")
                .GET());
        return StreamSupport.stream(found.spliterator(), false)
                .map(version -> version.path("id").asText())
                .toList();
    }

    /** Takes the task of this activity. */
    void claim(String businessKey, String activity) throws IOException {
        post("/task/" + task(businessKey, activity).path("id").asText() + "/claim", Map.of("userId", user));
    }

    /** Sends the form of the task of this activity, taking the task before if nobody has. */
    void complete(String businessKey, String activity, Map<String, ?> fields) throws IOException {
        var task = task(businessKey, activity);
        if (task.path("assignee").isNull()) {
            claim(businessKey, activity);
        }
        post("/task/" + task.path("id").asText() + "/submit-form", Map.of("variables", variables(fields)));
    }

    /** Runs, as an administrator can, the jobs that wait before an activity of a model. */
    void runJobs(String process, String activity) throws IOException {
        runJobs(process, activity, () -> {});
    }

    /** The same, and says so after each of them. */
    void runJobs(String process, String activity, Runnable afterEach) throws IOException {
        for (var job : send(request("/job?processDefinitionKey=" + process + "&activityId=" + activity)
                .GET())) {
            post("/job/" + job.path("id").asText() + "/execute", Map.of());
            afterEach.run();
        }
    }

    private JsonNode task(String businessKey, String activity) throws IOException {
        var open = tasks(businessKey);
        return open.stream()
                .filter(task -> task.path("taskDefinitionKey").asText().equals(activity))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        user + " sees no " + activity + " of " + businessKey + " among these tasks: " + open));
    }

    private static Map<String, Object> variables(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
    }

    private JsonNode post(String path, Object body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("Refused with " + answer.statusCode() + ": " + answer.body());
            }
            return read(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
}
