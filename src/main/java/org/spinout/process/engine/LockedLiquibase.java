package org.spinout.process.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;

/**
 * Brings the schema up to date before the engine starts, one node at a time.
 *
 * <p>Liquibase's own lock lives in a table that it has to create first, so two nodes meeting an empty PostgreSQL can
 * collide. An advisory lock needs no table. H2 is only ever opened by one process, so it needs neither.
 */
final class LockedLiquibase extends SpringLiquibase {

    /** Any number, the same on every node: "SPINOUT" on a telephone keypad. */
    private static final long LOCK = 7746688L;

    LockedLiquibase(DataSource source) {
        setDataSource(source);
        setChangeLog("classpath:db/changelog.xml");
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        var source = Objects.requireNonNull(getDataSource(), "the data source was given in the constructor");
        try (var connection = source.getConnection()) {
            var shared = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            if (shared) {
                call(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
            }
            try {
                super.afterPropertiesSet();
            } finally {
                if (shared) {
                    call(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
                }
            }
        } catch (SQLException refused) {
            throw new LiquibaseException("The database cannot be prepared: " + refused.getMessage(), refused);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
