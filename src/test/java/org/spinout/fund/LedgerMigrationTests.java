package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A ledger from before entries had booking days: each gets the day in London on which it was recorded. */
class LedgerMigrationTests {

    private static final String FUND = "db/fund.sql";

    @TempDir
    private Path before;

    @Test
    void tellsEachEntryItsDayOnH2() throws Exception {
        assertTold(new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE"));
    }

    @Test
    void tellsEachEntryItsDayOnPostgresAndLocksTheLedgerAgain() throws Exception {
        var source = TestDatabase.emptyPostgres();

        assertTold(source);

        assertThatThrownBy(() -> JdbcClient.create(source)
                        .sql("UPDATE ledger_entry SET booked_on = booked_on")
                        .update())
                .hasMessageContaining("append-only");
    }

    private void assertTold(DataSource source) throws Exception {
        migrate(source, new DirectoryResourceAccessor(withoutBookingDays()));
        var jdbc = JdbcClient.create(source);
        jdbc.sql(
                        "INSERT INTO pot (pot_id, fund_id, kind, financial_year) VALUES ('P', 'SEIF', 'REVENUE_GRANT', '2026-27')")
                .update();
        // Half past midnight in London's summer; a node whose clock is a little behind; and a winter's day.
        enter(jdbc, 1, "2026-06-01 23:30:00+00");
        enter(jdbc, 2, "2026-06-01 22:59:59+00");
        enter(jdbc, 3, "2026-12-01 23:30:00+00");

        migrate(source, new ClassLoaderResourceAccessor());

        var days = jdbc.sql("SELECT booked_on FROM ledger_entry ORDER BY entry_number")
                .query(LocalDate.class)
                .list();
        assertThat(days).containsExactly(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2), LocalDate.of(2026, 12, 1));
        assertThat(jdbc.sql("SELECT entered_on FROM ledger_entry ORDER BY entry_number")
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(days);
    }

    private Path withoutBookingDays() throws Exception {
        try (var now = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(FUND))) {
            var sql = new String(now.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(before.resolve("db"));
            Files.writeString(before.resolve(FUND), sql.substring(0, sql.indexOf("--changeset spinout:fund-6")));
            return before;
        }
    }

    private static void enter(JdbcClient jdbc, int number, String recordedAt) {
        jdbc.sql(
                        "INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,"
                                + " available_pence, reserved_pence, committed_pence, paid_pence, recorded_at) VALUES ('P', "
                                + number + ", 'P', 'b" + number + "', 'BUDGET', 1, 'OUTSIDE', 'AVAILABLE', " + number
                                + ", 0, 0, 0, TIMESTAMP WITH TIME ZONE '" + recordedAt + "')")
                .update();
    }

    private static void migrate(DataSource source, ResourceAccessor files) throws Exception {
        try (var connection = source.getConnection()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (var liquibase = new Liquibase(FUND, files, database)) {
                liquibase.update(new Contexts());
            }
        }
    }
}
