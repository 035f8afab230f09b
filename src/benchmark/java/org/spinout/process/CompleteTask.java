package org.spinout.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A sponsor's review of an expression of interest, sent by somebody signed on, through Spinout and through an engine as it
 * comes: the same model, the same variables, and the same statements for the house's own tables, written down while Spinout
 * gives them and given again by plain JDBC in the transaction of the engine. All in one Java on one PostgreSQL, in turns.
 * What counts is the time that the thread which completes the task computes; the wait for the disk does not.
 *
 * <p>{@code mvn -Pbenchmark spring-boot:test-run -Dbenchmark=org.spinout.process.CompleteTask}.
 */
public final class CompleteTask {

    private static final int WARM_UP = Integer.getInteger("warmup", 500);
    private static final int MEASURED = Integer.getInteger("measured", 500);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Measured> sites;
    private final ReviewSite.Replay same;
    private final ReviewSite.Replay writes;

    private record Measured(ReviewSite site, List<Long> cpu, List<Long> wall, double[] postgres) {

        static Measured at(ReviewSite site) {
            return new Measured(site, new ArrayList<>(), new ArrayList<>(), new double[1]);
        }
    }

    private CompleteTask(EmbeddedPostgres server) throws IOException, LiquibaseException {
        prepare(server, "empty");
        same = new ReviewSite.Replay(false);
        writes = new ReviewSite.Replay(true);
        sites = List.of(
                Measured.at(ReviewSite.spinout(copy(server, "spinout"))),
                Measured.at(ReviewSite.bare("bare, with rights", copy(server, "bare"), true, same)),
                Measured.at(ReviewSite.bare("bare, no rights, only what writes", copy(server, "less"), false, writes)));
    }

    public static void main(String[] arguments) throws IOException, LiquibaseException {
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            new CompleteTask(server).run();
        }
        System.exit(0);
    }

    private void run() throws IOException {
        complete(0, WARM_UP);
        for (var measured : sites) {
            measured.cpu().clear();
            measured.wall().clear();
        }
        complete(WARM_UP, WARM_UP + MEASURED);
        System.out.printf(
                "| %,d completions each | CPU of Java, ms: median | mean | of PostgreSQL: mean | wall: median |%n"
                        + "|---|---|---|---|---|%n",
                MEASURED);
        for (var measured : sites) {
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    measured.site().name,
                    median(measured.cpu()),
                    mean(measured.cpu()),
                    measured.postgres()[0],
                    median(measured.wall()));
        }
        for (var other : sites.subList(1, sites.size())) {
            System.out.printf(
                    "CPU of Spinout : %s = %.2f (median), %.2f (mean)%n",
                    other.site().name,
                    median(sites.get(0).cpu()) / median(other.cpu()),
                    mean(sites.get(0).cpu()) / mean(other.cpu()));
        }
    }

    /** Brings the cases of these turns to their review, and only then has them reviewed. */
    private void complete(int first, int end) throws IOException {
        var tasks = sites.stream().map(measured -> new ArrayList<String>()).toList();
        for (var turn = first; turn < end; turn++) {
            for (var place = 0; place < sites.size(); place++) {
                tasks.get(place).add(sites.get(place).site().underReview(caseOf(turn)));
            }
        }
        for (var measured : sites) {
            measured.postgres()[0] = -measured.site().postgresTicks();
        }
        for (var turn = first; turn < end; turn++) {
            for (var place = 0; place < sites.size(); place++) {
                complete(place, tasks.get(place).get(turn - first), turn == 0);
            }
        }
        for (var measured : sites) {
            measured.postgres()[0] = 10.0 * (measured.postgres()[0] + measured.site().postgresTicks()) / (end - first);
            for (var turn = first; turn < end; turn++) {
                measured.site().requireReviewed(caseOf(turn));
            }
        }
    }

    private void complete(int place, String task, boolean tell) {
        var measured = sites.get(place);
        measured.site().signOn();
        var statements = Statements.of(() -> measure(measured, task));
        measured.site().signOff();
        if (place == 0) {
            same.of(statements);
            writes.of(statements);
        }
        if (tell) {
            System.out.println(measured.site().name + ": " + statements.counted());
            statements.texts().forEach(text -> System.out.println("    " + text));
        }
    }

    private static String caseOf(int turn) {
        return "SP-2026-" + (10_000 + turn);
    }

    private static void measure(Measured measured, String task) {
        var wall = System.nanoTime();
        var cpu = THREADS.getCurrentThreadCpuTime();
        measured.site().complete(task);
        measured.cpu().add(THREADS.getCurrentThreadCpuTime() - cpu);
        measured.wall().add(System.nanoTime() - wall);
    }

    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().skip(nanoseconds.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private static double mean(List<Long> nanoseconds) {
        return nanoseconds.stream().mapToLong(Long::longValue).average().orElseThrow() / 1e6;
    }

    private static void prepare(EmbeddedPostgres server, String name) throws LiquibaseException {
        JdbcClient.create(server.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database(server, name));
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }

    private static DriverManagerDataSource copy(EmbeddedPostgres server, String name) {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("CREATE DATABASE " + name + " TEMPLATE empty")
                .update();
        return database(server, name);
    }

    private static DriverManagerDataSource database(EmbeddedPostgres server, String name) {
        return new DriverManagerDataSource(server.getJdbcUrl("postgres", name));
    }
}
