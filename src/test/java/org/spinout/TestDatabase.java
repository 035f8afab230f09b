package org.spinout;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database with the house's own tables (not the engine's), for tests of a domain that need no Spring context.
 * PostgreSQL is a real server, started once for the whole test run from a Maven artifact.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** A fresh in-memory H2 database. */
    public static DataSource h2() {
        var source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;OPTIMIZE_REUSE_RESULTS=FALSE");
        return withHouseTables(source);
    }

    /** An H2 database in a file, which keeps what is committed at once, as the evaluation's does. */
    public static DataSource h2In(Path file) {
        return withHouseTables(h2Of(file, ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;OPTIMIZE_REUSE_RESULTS=FALSE"));
    }

    /**
     * The H2 database in the home of a Spinout that does not run. It is not compacted when it is closed, as no file of
     * Spinout's is: H2 may lose tables then.
     *
     * @param settings each after a semicolon
     */
    public static DataSource inHome(Path home, String settings) {
        return h2Of(home.resolve("spinout"), settings);
    }

    private static DataSource h2Of(Path file, String settings) {
        return new DriverManagerDataSource("jdbc:h2:file:" + file + ";MAX_COMPACT_TIME=0" + settings, "sa", "");
    }

    /** A fresh database on the one PostgreSQL server of this test run. */
    public static DataSource postgres() {
        return withHouseTables(emptyPostgres());
    }

    /** A fresh, wholly empty database on the one PostgreSQL server of this test run. */
    public static DriverManagerDataSource emptyPostgres() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new DriverManagerDataSource(Server.RUNNING.getJdbcUrl("postgres", name));
    }

    private static DataSource withHouseTables(DataSource source) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setChangeLog("classpath:db/house.xml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        try {
            liquibase.afterPropertiesSet();
        } catch (liquibase.exception.LiquibaseException broken) {
            throw new IllegalStateException(broken);
        }
        return source;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
