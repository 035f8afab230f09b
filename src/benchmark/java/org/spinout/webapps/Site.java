package org.spinout.webapps;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spinout.SpinoutApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Spinout in a Java of its own on a PostgreSQL database of its own, with as many cases as are asked for. */
final class Site implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int MOST_SECONDS = 300;

    final int cases;
    final JdbcClient jdbc;
    private final Process process;
    private final Path log;

    private Site(int cases, DriverManagerDataSource database) throws IOException {
        this.cases = cases;
        this.jdbc = JdbcClient.create(database);
        var home = Files.createTempDirectory("site");
        this.log = home.resolve("log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                SpinoutApplication.class.getName(),
                "--server.port=0",
                "--spinout.sample-cases=false",
                "--spinout.password-strength=4",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.datasource.url=" + database.getUrl(),
                "--spring.datasource.username=postgres"));
        command.addAll(Arrays.asList(System.getProperty("settings", "").split(" ")));
        command.removeIf(String::isEmpty);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPINOUT_HOME", home.toString());
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts on an empty database, fills it, and is ready to answer. */
    static Site with(int cases, DriverManagerDataSource database) throws IOException, InterruptedException {
        var site = new Site(cases, database);
        site.port();
        var began = System.nanoTime();
        ManyCases.fill(site.jdbc, cases);
        System.out.printf("%,d cases filled in %d s%n", cases, (System.nanoTime() - began) / 1_000_000_000);
        return site;
    }

    /** Somebody who has signed on here; of the people of the evaluation, each of whose passwords is the user name. */
    Caller reader(String user) throws IOException, InterruptedException {
        var reader = new Caller(port());
        reader.signOn(user, user);
        return reader;
    }

    private int port() throws IOException, InterruptedException {
        for (var second = 0; second < MOST_SECONDS; second++) {
            var announced = PORT.matcher(Files.readString(log));
            if (announced.find()) {
                return Integer.parseInt(announced.group(1));
            }
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("Spinout has not started:\n" + Files.readString(log));
    }

    /** A site has no tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("bench"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
