package org.spinout.resilience;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spinout.SpinoutApplication;

/** Spinout in a Java of its own, as a site runs it, so that it can be killed. Its database is in its home if it is H2. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    /** Start-up counts here, not speed afterwards. */
    private static final List<String> JAVA =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC");

    private static final List<String> SETTINGS =
            List.of("--server.port=0", "--spinout.sample-cases=false", "--spinout.password-strength=4");

    private final Process process;
    private final Path log;
    private int port;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins to start, and does not wait for the end of it. */
    static Node launch(Path home, String... settings) {
        var all = new ArrayList<>(SETTINGS);
        all.addAll(List.of(settings));
        return launch(home, Map.of(), all);
    }

    /** Begins to start with these environment variables and no other settings. */
    static Node launch(Path home, Map<String, String> environment) {
        return launch(home, environment, List.of());
    }

    private static Node launch(Path home, Map<String, String> environment, List<String> settings) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(JAVA);
            command.addAll(List.of("-cp", classPath(), SpinoutApplication.class.getName()));
            command.addAll(settings);
            var log = Files.createTempFile(home, "node", ".log");
            var builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("SPINOUT_HOME", home.toString());
            builder.environment().putAll(environment);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(process, log);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Starts, and waits until it is healthy. */
    static Node start(Path home, String... settings) {
        var node = launch(home, settings);
        try {
            return node.awaitHealth();
        } catch (RuntimeException failed) {
            node.close();
            throw failed;
        }
    }

    /** Without the tests themselves: a site does not have them, and Spring would find their components. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Node awaitHealth() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::isHealthy);
        return this;
    }

    private boolean isHealthy() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Spinout ended at its start:\n" + log());
        }
        var announced = PORT.matcher(log());
        if (!announced.find()) {
            return false;
        }
        port = Integer.parseInt(announced.group(1));
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"));
        return HttpClient.newHttpClient()
                        .send(health.build(), BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private String log() throws IOException {
        return Files.readString(log);
    }

    /** Where it listens. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** This person at work here. */
    Desk desk(String user) {
        return new Desk(port, user);
    }

    /** Ends it as a power cut would: no hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
