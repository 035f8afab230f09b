package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A production site as a whole: nothing but the settings the README asks for, and an empty PostgreSQL. */
class ProductionTests {

    private static final String ADMINISTRATOR = "root";
    private static final String PASSWORD = "Sunny-Weather-2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    private static Path home;

    private static Map<String, String> settings;
    private static JdbcClient jdbc;
    private static Node node;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        var database = TestDatabase.emptyPostgres();
        jdbc = JdbcClient.create(database);
        settings = Map.of(
                "SPRING_PROFILES_ACTIVE", "production",
                "SERVER_PORT", "0",
                "SPINOUT_DB_URL", database.getUrl(),
                "SPINOUT_DB_USER", "postgres",
                "SPINOUT_DB_PASSWORD", "secret",
                "SPINOUT_ADMIN_USER", ADMINISTRATOR,
                "SPINOUT_ADMIN_PASSWORD", PASSWORD,
                "SPINOUT_MAIL_SENDING", "false");
        node = Node.launch(home, settings).awaitHealth();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void knowsItsAdministratorAndNobodyElse() {
        assertThat(jdbc.sql("SELECT id_ FROM act_id_user").query(String.class).list())
                .containsExactly(ADMINISTRATOR);
        assertThat(jdbc.sql("SELECT group_id_ FROM act_id_membership")
                        .query(String.class)
                        .list())
                .containsExactly("camunda-admin");
    }

    @Test
    void holdsModelsAndNoCases() {
        assertThat(count("act_re_procdef")).isPositive();
        assertThat(count("proposal") + count("act_hi_procinst") + count("ledger_entry"))
                .isZero();
    }

    @Test
    void opensRestToTheAdministratorOnly() throws Exception {
        assertThat(get("/engine-rest/task", null).statusCode()).isEqualTo(401);
        assertThat(get("/engine-rest/task", "proposer:proposer").statusCode()).isEqualTo(401);
        assertThat(get("/engine-rest/task", "admin:admin").statusCode()).isEqualTo(401);
        assertThat(get("/engine-rest/user", ADMINISTRATOR + ":" + PASSWORD).body())
                .contains("\"id\":\"root\"");
    }

    @Test
    void signsTheAdministratorOn() throws Exception {
        var page = get("/login", null);
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();

        // By hand, because a client on a plain connection does not send cookies that are for encrypted ones.
        var answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies(page))
                        .POST(BodyPublishers.ofString(
                                "username=" + ADMINISTRATOR + "&password=" + PASSWORD + "&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("error"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("HttpOnly"));
        var releases = client.send(
                request("/releases").header("Cookie", cookies(answer)).build(), BodyHandlers.ofString());
        assertThat(releases.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "SPINOUT_DB_PASSWORD, '', SPINOUT_DB_PASSWORD is not set",
        "SPINOUT_ADMIN_PASSWORD, root, SPINOUT_ADMIN_PASSWORD is the user name",
        "SPINOUT_MAIL_SENDING, true, spring.mail.host is not set"
    })
    void doesNotStartOnABadSetting(String name, String value, String fault) {
        var bad = new HashMap<>(settings);
        bad.put(name, value);

        try (var refused = Node.launch(home, bad)) {
            assertThatThrownBy(refused::awaitHealth).hasStackTraceContaining("Spinout does not start: " + fault);
        }
    }

    private static long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private HttpResponse<String> get(String path, String login) throws IOException, InterruptedException {
        var request = request(path);
        if (login != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(node.address() + path));
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }
}
