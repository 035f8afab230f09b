package org.spinout.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser's cookies, or a program with a user name and password, before a server on this machine. */
public final class Caller {

    private static final Pattern TOKEN_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "multipart/form-data; boundary=part";

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private @Nullable String basic;

    public Caller(int port) {
        this.port = port;
    }

    /** From now on with HTTP Basic. */
    Caller basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As a browser asks for a page, refusals included. */
    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Fills in and sends the form of a page, as a person without scripts would. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, "", fields);
    }

    /** The same with a form that is sent to another address, below the page's own. */
    public HttpResponse<String> submit(String path, String below, Map<String, String> fields) {
        var token = TOKEN_FIELD.matcher(page(path).body());
        var filled = new HashMap<>(fields);
        filled.put("_csrf", token.find() ? token.group(1) : "");
        return form(path + below, filled);
    }

    HttpResponse<String> json(String path, String body) {
        return send(withToken(request(path).header("Content-Type", "application/json"))
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts JSON as the web apps do, which want to hear of everything that belongs to the answer. */
    HttpResponse<String> hal(String path, String body) {
        return send(withToken(request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/hal+json, application/json; q=0.5"))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        return send(withToken(request(path).header("Content-Type", "application/x-www-form-urlencoded"))
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Uploads one file as Modeler does. */
    HttpResponse<String> upload(String path, String deployment, String name, String content) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"";
        var body = part + "deployment-name\"\r\n\r\n" + deployment + "\r\n"
                + part + "deployment-source\"\r\n\r\nCamunda Modeler\r\n"
                + part + name + "\"; filename=\"" + name + "\"\r\n\r\n" + content + "\r\n--part--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Uploads several files in one deployment, as Modeler does. */
    HttpResponse<String> upload(String path, String deployment, Map<String, byte[]> files) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"";
        var parts = new ArrayList<byte[]>();
        parts.add((part + "deployment-name\"\r\n\r\n" + deployment + "\r\n").getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> {
            parts.add((part + name + "\"; filename=\"" + name + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            parts.add(content);
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", BOUNDARY).POST(BodyPublishers.ofByteArrays(parts)));
    }

    /** Adds a document as the page beside a task does, with the web apps' token. */
    public HttpResponse<String> attach(String path, Map<String, String> fields, String name, byte[] content) {
        return send(
                withToken(request(path)).POST(multipart(fields, name, content)).header("Content-Type", BOUNDARY));
    }

    /** The same without the token, as a foreign page would. */
    public HttpResponse<String> forge(String path, Map<String, String> fields, String name, byte[] content) {
        return send(request(path).POST(multipart(fields, name, content)).header("Content-Type", BOUNDARY));
    }

    private static HttpRequest.BodyPublisher multipart(Map<String, String> fields, String name, byte[] content) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"";
        var head = fields.entrySet().stream()
                        .map(field -> part + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + part + "file\"; filename=\"" + name + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        return BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8), content, "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** What is at an address, byte for byte. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** Signs on by our own page, as a person without scripts would. */
    public HttpResponse<String> signOn(String user, String password) {
        var token = TOKEN_FIELD.matcher(get("/login").body());
        var found = token.find() ? token.group(1) : "";
        return form("/login", Map.of("username", user, "password", password, "_csrf", found));
    }

    /** Signs on by the form of a web app. */
    public HttpResponse<String> signOnToWebApp(String app, String user, String password) {
        get("/camunda/app/" + app + "/default/");
        return form(
                "/camunda/api/admin/auth/user/default/login/" + app, Map.of("username", user, "password", password));
    }

    /** Whom the web apps take this caller for; 404 when for nobody. */
    HttpResponse<String> webAppUser() {
        return get("/camunda/api/admin/auth/user/default");
    }

    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return basic == null ? request : request.header("Authorization", basic);
    }

    private HttpRequest.Builder withToken(HttpRequest.Builder request) {
        var token = cookie("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            return client.send(request.build(), reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
