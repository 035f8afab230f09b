package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody chooses a video instead of a model, on a page that takes files, or pastes a book. */
@SpinoutTest
class LargeUploadsTests {

    private static final String TRY = "/decisions/proportionality/try";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void signOn() throws Exception {
        var fields = "username=processOwner&password=processOwner&_csrf=" + token("/login");
        var answer = browser.send(typed("/login", fields), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
    }

    @ParameterizedTest
    @CsvSource({"/changes, /changes, 30", "/changes, /changes, 50", TRY + ", " + TRY + "/month, 50"})
    void areTurnedAwayInWords(String page, String target, int megabytes) throws Exception {
        var before = proposed();

        var answer = send(target, BodyPublishers.ofByteArray(form(token(page), "film.mp4", megabytes << 20)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("<h1 class=\"govuk-heading-l\">This is too large</h1>", "Nothing of it was kept.");
        assertThat(proposed()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes/migrations", "/changes/migrations/rehearsal"})
    void areTurnedAwayInWordsWhereTheyWereTyped(String target) throws Exception {
        var fields = "_csrf=" + token("/changes") + "&numbers=" + "SP-2026-0001%0A".repeat(700_000);

        var answer = browser.send(typed(target, fields), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large", "two of typed text");
    }

    @Test
    void areTurnedAwayWhereNobodySaysHowLargeTheyAre() throws Exception {
        var sent = form(token("/changes"), "film.bpmn", 50 << 20);

        var answer = send("/changes", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large");
    }

    @Test
    void hearFromThePageItselfWhatIsTooLargeForAModelOrATable() throws Exception {
        var model = send("/changes", BodyPublishers.ofByteArray(form(token("/changes"), "a.bpmn", 5 << 20)));
        var table = send(TRY + "/month", BodyPublishers.ofByteArray(form(token(TRY), "a.dmn", 5 << 20)));

        assertThat(model.statusCode()).isEqualTo(400);
        assertThat(model.body()).contains("“a.bpmn” is larger than 2 MB");
        assertThat(table.statusCode()).isEqualTo(413);
        assertThat(table.body()).contains("The file is larger than 1 MB");
    }

    private long proposed() {
        return jdbc.sql("SELECT COUNT(*) FROM proposed_change")
                .query(Long.class)
                .single();
    }

    private String token(String page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(browser.send(request(page).GET().build(), BodyHandlers.ofString())
                .body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest typed(String path, String fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    /** As a browser sends the page's form, with a file of so many blanks. */
    private static byte[] form(String token, String file, int bytes) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"";
        var head = part + "_csrf\"\r\n\r\n" + token + "\r\n" + part + "title\"\r\n\r\nFilm\r\n" + part
                + (file.endsWith(".dmn") ? "file" : "files") + "\"; filename=\"" + file + "\"\r\n\r\n";
        return (head + " ".repeat(bytes) + "\r\n--part--\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
