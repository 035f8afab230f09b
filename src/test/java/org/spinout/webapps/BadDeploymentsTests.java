package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sends by mistake or in malice: a clear refusal, and nothing is deployed. */
@SpinoutTest
class BadDeploymentsTests {

    private static final String MODEL = EditedFiles.packaged("answer-asset-request.bpmn");
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    /** What is sent under which name, and what the answer says. */
    record Sent(String name, byte[] content, String words) {

        static Sent of(String name, String content, String words) {
            return new Sent(name, content.getBytes(StandardCharsets.UTF_8), words);
        }

        @Override
        public String toString() {
            return name + ": " + words;
        }
    }

    static Stream<Sent> badFiles() {
        var laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">");
        for (var level = 1; level < 12; level++) {
            laughs.append("<!ENTITY lol%d \"%s\">".formatted(level, ("&lol" + (level - 1) + ";").repeat(10)));
        }
        return Stream.of(
                Sent.of("broken.bpmn", MODEL.replace("</bpmn:process>", ""), "is broken at line"),
                Sent.of("bomb.bpmn", MODEL.replace("?>", "?>" + laughs + "]>"), "brings a document type"),
                Sent.of(
                        "bomb.dmn",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>",
                        "brings a document type"),
                Sent.of(
                        "outside.bpmn",
                        MODEL.replace(
                                "<bpmn:process ",
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"
                                        + "<bpmn:process "),
                        "includes another file (XInclude)"),
                Sent.of(
                        "brackets.bpmn",
                        MODEL.replace("${keepAssetAnswer}", "${" + "(".repeat(200_000)),
                        "has an expression of more than 2000 characters"),
                Sent.of(
                        "long.bpmn",
                        MODEL.replace("targetWorkingDays\" value=\"20", "a\" value=\"${" + "(".repeat(200_000)),
                        "has an expression of more than 2000 characters"),
                Sent.of("deep.bpmn", "<a>".repeat(100_000), "nests its elements more than"),
                Sent.of("wide.bpmn", "<a>" + "<b/>".repeat(100_000) + "</a>", "elements"),
                Sent.of("deep.form", "{\"components\": " + "[".repeat(100_000), "nests its parts beyond reason"),
                Sent.of("twice.form", "{\"id\": \"a\", \"id\": \"b\", \"components\": []}", "is not valid JSON"),
                Sent.of("list.form", "[]", "is not valid JSON"),
                Sent.of("huge.form", "{\"id\": \"" + "x".repeat(3_000_000) + "\"}", "has 3 megabytes"));
    }

    static Stream<Sent> noTexts() throws IOException {
        return Stream.of(
                Sent.of("empty.bpmn", " ", "is empty"),
                new Sent("nothing.form", new byte[0], "is empty"),
                new Sent("wide-characters.bpmn", MODEL.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Sent.of("latin.bpmn", MODEL.replace("UTF-8", "ISO-8859-1"), "written in ISO-8859-1"),
                new Sent("archive.bpmn", zip(), "is a zip archive"),
                new Sent("archive.zip", zip(), "is neither a model nor"),
                Sent.of("model.xml", MODEL, "is neither a model nor"));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.bpmn"));
            zip.write(MODEL.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource({"badFiles", "noTexts"})
    void isRefusedInWords(Sent sent) {
        var before = repository.createDeploymentQuery().count();
        var answer = new Caller(port)
                .basic("processOwner", "processOwner")
                .upload("/engine-rest/deployment/create", "bad", Map.of(sent.name(), sent.content()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(sent.words())
                .contains("nothing of it is deployed")
                .doesNotContain("root:");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void turnsAwayWhatIsTooLargeBeforeReadingIt() throws Exception {
        var answer = send(BodyPublishers.ofByteArray(new byte[FIFTY_MEGABYTES]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("it is too large").contains("a deployment at most twenty");
    }

    @Test
    void turnsAwayWhatIsTooLargeAndDoesNotSayHowLarge() throws Exception {
        var answer = send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[FIFTY_MEGABYTES])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("it is too large");
    }

    @Test
    void readsAModelWhoseLengthIsNotSaid() throws Exception {
        var body = "--part\r\nContent-Disposition: form-data; name=\"m\"; filename=\"m.txt\"\r\n\r\nx\r\n--part--\r\n";
        InputStream sent = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        var answer = send(BodyPublishers.ofInputStream(() -> sent));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("m.txt is neither a model nor");
    }

    private java.net.http.HttpResponse<String> send(HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var pair = "processOwner:processOwner".getBytes(StandardCharsets.UTF_8);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(pair))
                                .header("Content-Type", "multipart/form-data; boundary=part")
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
    }
}
