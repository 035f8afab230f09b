package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who has signed on to the pages of a node; in the evaluation the password is the user name. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** The groups of cases on the page that moves them, the largest first. */
    private static final Pattern GROUP = Pattern.compile("name=\"situation\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token;

    Visitor(String address, String user) throws IOException {
        this.address = address;
        this.token = "";
        read("/login");
        assertThat(send("/login", Map.of("username", user, "password", user))).doesNotContain("error");
    }

    /** What a page says. */
    String read(String path) throws IOException {
        var answer = answer(HttpRequest.newBuilder(URI.create(address + path)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var form = TOKEN.matcher(answer.body());
        if (form.find()) {
            token = form.group(1);
        }
        return answer.body();
    }

    /** Sends the form of the page that was read last; says where it leads. */
    String send(String path, Map<String, String> fields) throws IOException {
        var all = new HashMap<>(fields);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /**
     * Asks for cases to be moved from one version to another, of those that stand where most stand.
     *
     * @param numbers empty for all of them
     * @return the page that says how far it has come
     */
    String moveLargestGroup(String from, String to, List<String> numbers) throws IOException {
        var group = GROUP.matcher(read("/changes/migrations/new?from=" + from + "&to=" + to));
        assertThat(group.find()).isTrue();
        return send(
                "/changes/migrations",
                Map.of(
                        "from",
                        from,
                        "to",
                        to,
                        "situation",
                        group.group(1),
                        "numbers",
                        String.join(" ", numbers),
                        "reason",
                        "It is better."));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
