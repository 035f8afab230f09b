package org.spinout.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.FundFixture.THIS_YEAR;
import static org.spinout.fund.FundFixture.TODAY;
import static org.spinout.fund.FundFixture.pounds;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * A life of money in which every step is killed between any two of its statements, before its commit and after it, and
 * done again by a node that knows nothing of the first. Nothing is lost, and nothing is there twice.
 */
class LedgerCrashTests {

    private static final LocalDate JULY = TODAY.plusMonths(1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 5);
    private static final LocalDate YEAR_END = THIS_YEAR.lastDay();
    private static final String LOANS = "SEIF-2026-27-REVENUE_LOAN";
    private static final String CAPITAL = "SEIF-2026-27-CAPITAL_LOAN";
    private static final String NEXT = "SEIF-2027-28-REVENUE_LOAN";

    /** A step on a day, as a job does it: in one transaction. */
    private record Step(LocalDate day, Function<FundFixture, Object> work) {}

    private String first = "";
    private String second = "";

    @Test
    void losesAndDoublesNothingWhenTheWholeH2DatabaseCrashes(@TempDir Path folder) throws SQLException {
        var source = TestDatabase.h2In(folder.resolve("crashed"));
        // The evaluation's database runs inside the node, so a kill takes both away.
        assertSurvives(source, connection -> {
            try (var other = source.getConnection();
                    var statement = other.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }
        });
    }

    @Test
    void losesAndDoublesNothingWhenANodeVanishesFromPostgres() throws SQLException {
        assertSurvives(TestDatabase.postgres(), connection -> connection.abort(Runnable::run));
    }

    private void assertSurvives(DataSource source, MortalNode.Kill kill) throws SQLException {
        var kills = 0;
        prepare(FundFixture.on(source));
        for (var step : life()) {
            kills += killedEverywhere(source, step, kill);
        }
        assertThat(kills).as("moments at which a node was killed").isGreaterThan(100);
        var survived = books(source);

        var undisturbed = TestDatabase.h2();
        prepare(FundFixture.on(undisturbed));
        for (var step : life()) {
            done(undisturbed, step);
        }
        assertThat(survived).isEqualTo(books(undisturbed));
        assertThat(FundFixture.on(source)
                        .at(APRIL)
                        .reconciliations
                        .ofAll(TODAY, APRIL)
                        .faults())
                .isEmpty();
    }

    /** Kills the step at its first moment, then at its second, and so on until it survives; then does it once more. */
    private int killedEverywhere(DataSource source, Step step, MortalNode.Kill kill) throws SQLException {
        var before = books(source);
        for (var moments = 0; ; moments++) {
            var node = new MortalNode(source, moments, kill);
            var keptOpen = source.getConnection();
            tryOn(node, step);
            JdbcUtils.closeConnection(keptOpen);
            if (!node.isDead()) {
                var after = books(source);
                done(source, step);
                assertThat(books(source)).as("done again").isEqualTo(after);
                return moments;
            }
            if (!books(source).equals(before)) {
                // It died after its commit: all of it is there, and stays so when the job is done again.
                var whole = books(source);
                done(source, step);
                assertThat(books(source)).isEqualTo(whole);
                return moments + 1;
            }
        }
    }

    private static void tryOn(MortalNode node, Step step) {
        try {
            done(node, step);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException died) {
            if (!node.isDead()) {
                throw died;
            }
        }
    }

    private static void done(DataSource source, Step step) {
        var fund = FundFixture.on(source).at(step.day());
        fund.in(() -> step.work().apply(fund));
    }

    private void prepare(FundFixture fund) {
        fund.potWith(PotKind.REVENUE_LOAN, pounds(1_000));
        fund.potWith(PotKind.CAPITAL_LOAN, pounds(500));
        fund.in(() -> fund.funds.setRecycling("SEIF", true));
        first = fund.appraised(pounds(600));
        second = fund.appraised(pounds(300));
    }

    private List<Step> life() {
        var next = new FinancialYear("2027-28");
        return List.of(
                new Step(TODAY, fund -> fund.pots.addBudget(LOANS, "summer", pounds(50))),
                new Step(TODAY, fund -> fund.awards.offer(first, pounds(600), LOANS, JULY)),
                new Step(TODAY, fund -> fund.awards.offer(second, pounds(300), LOANS, JULY)),
                new Step(TODAY, fund -> fund.awards.accept(first, pounds(500))),
                new Step(TODAY, fund -> fund.awards.agree(first)),
                new Step(TODAY, fund -> fund.awards.payTranche(first, 1, pounds(200))),
                new Step(JULY, fund -> fund.awards.payTranche(first, 2, pounds(100), TODAY)),
                new Step(JULY, fund -> fund.pots.vire(CAPITAL, LOANS, pounds(70), "FP/1", "fundManager")),
                new Step(JULY.plusDays(1), fund -> fund.awards.expire(second)),
                new Step(JULY.plusDays(1), fund -> fund.periods.close("SEIF", JULY, "fundManager")),
                new Step(APRIL, fund -> fund.pots.open("SEIF", PotKind.REVENUE_LOAN, next, pounds(10))),
                new Step(APRIL, fund -> fund.pots.carryForward(LOANS, NEXT, pounds(20), YEAR_END, "DH/1", "f")),
                new Step(APRIL, fund -> fund.awards.carryForward(first, NEXT, YEAR_END, "DH/2", "f")),
                new Step(APRIL, fund -> fund.pots.lapse(LOANS, YEAR_END, "DH/3", "f")),
                new Step(APRIL, fund -> fund.awards.payTranche(first, 3, pounds(150))),
                new Step(APRIL, fund -> fund.repayments.repay(first, 1, pounds(160), null)),
                new Step(APRIL, fund -> fund.awards.recover(first, 1, pounds(60))),
                new Step(APRIL, fund -> fund.awards.announce(first, APRIL)));
    }

    /** Everything the fund keeps, as text. */
    private static List<String> books(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return List.of("ledger_entry", "award", "pot", "closed_period").stream()
                    .flatMap(table ->
                            jdbc.sql("SELECT * FROM " + table + " ORDER BY 1, 2").query().listOfRows().stream())
                    .map(row -> row.entrySet().stream()
                            .map(column -> column.getKey().toLowerCase(Locale.ROOT) + "="
                                    + (column.getKey().toLowerCase(Locale.ROOT).endsWith("_at")
                                            ? ""
                                            : column.getValue()))
                            .sorted()
                            .toList()
                            .toString())
                    .toList();
        }
    }
}
