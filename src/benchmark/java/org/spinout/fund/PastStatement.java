package org.spinout.fund;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import liquibase.exception.LiquibaseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.spinout.shared.Money;

/**
 * The statement of a pot with a million entries on a day in the middle of them, alone in the ledger and where other pots
 * have ten times as many, written in turns with this one's.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PastStatement {

    /** Entries of the pot that is asked about; fewer with {@code -Dentries=...} for a trial. */
    private static final int ENTRIES = Integer.getInteger("entries", 1_000_000);

    private static final int DAYS = 300;
    private static final LocalDate FIRST_DAY = FundFixture.THIS_YEAR.firstDay();

    @State(Scope.Benchmark)
    public static class Alone extends Books {
        public Alone() {
            super(0);
        }
    }

    @State(Scope.Benchmark)
    public static class WithOthers extends Books {
        public WithOthers() {
            super(10);
        }
    }

    @Benchmark
    public Object alone(Alone books) {
        return books.statement();
    }

    @Benchmark
    public Object withOthers(WithOthers books) {
        return books.statement();
    }

    /** A ledger with one pot that is asked about, and some that are not. */
    public abstract static class Books {

        private final int others;
        private Postgres postgres;
        private FundFixture fund;
        private String pot;
        private int asked;

        Books(int others) {
            this.others = others;
        }

        @Setup
        public void fill() throws IOException, LiquibaseException {
            postgres = new Postgres(4);
            fund = FundFixture.on(postgres.source()).at(FIRST_DAY);
            pot = fund.potWith(new Money(1));
            for (var other = 1; other <= others; other++) {
                var id = "F" + other;
                fund.in(() -> fund.funds.register(new Fund(id, "Fund " + id)));
                fund.in(() -> fund.pots.open(id, PotKind.REVENUE_GRANT, FundFixture.THIS_YEAR, new Money(1)));
            }
            // A penny a time, so that entry n leaves n pence; the pots take turns, as they would in life.
            fund.jdbc
                    .sql("""
                    INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,
                        available_pence, reserved_pence, committed_pence, paid_pence, booked_on, entered_on, recorded_at)
                    SELECT pot_id, number, pot_id, 'budget ' || number, 'BUDGET', 1, 'OUTSIDE', 'AVAILABLE',
                        number, 0, 0, 0, day.booked, day.booked, now()
                    FROM generate_series(2, :entries) AS number CROSS JOIN pot CROSS JOIN LATERAL
                        (SELECT CAST(:first AS DATE) + CAST(CAST(number AS BIGINT) * :days / :entries AS INTEGER) AS booked) AS day
                    ORDER BY number, pot_id
                    """)
                    .param("first", FIRST_DAY)
                    .param("days", DAYS)
                    .param("entries", ENTRIES)
                    .update();
            fund.jdbc.sql("VACUUM ANALYZE ledger_entry").update();
        }

        Object statement() {
            asked = (asked + 7) % DAYS;
            return fund.statements.ofPot(pot, FIRST_DAY.plusDays(asked));
        }

        @TearDown
        public void close() throws IOException {
            postgres.close();
        }
    }
}
