package org.spinout.fund;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.spinout.shared.Money;

/**
 * Everybody wants money from one pot. What the ledger does for an entry is held against the least that could keep a pot
 * from being overdrawn: a balance lowered where it suffices, and a row that says so.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(4)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class HotPot {

    private static final Money PENNY = new Money(1);

    private final AtomicLong awards = new AtomicLong();
    private Postgres postgres;
    private FundFixture fund;
    private String pot;

    @Setup
    public void openPot() throws IOException, LiquibaseException {
        postgres = new Postgres(8);
        fund = FundFixture.on(postgres.source());
        pot = fund.potWith(new Money(1_000_000_000_000L));
        fund.jdbc
                .sql("CREATE TABLE bare_pot (pot_id VARCHAR(60) PRIMARY KEY, balance BIGINT NOT NULL)")
                .update();
        fund.jdbc.sql("""
                CREATE TABLE bare_entry (entry_number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    pot_id VARCHAR(60) NOT NULL REFERENCES bare_pot, subject VARCHAR(60) NOT NULL UNIQUE,
                    amount_pence BIGINT NOT NULL, recorded_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now())
                """).update();
        fund.jdbc
                .sql("INSERT INTO bare_pot VALUES (:pot, 1000000000000)")
                .param("pot", pot)
                .update();
    }

    @Benchmark
    public Object entry() {
        var award = "AW-" + awards.incrementAndGet();
        return fund.in(() -> fund.ledger.reserve(award, pot, PENNY));
    }

    @Benchmark
    public Object bareUpdateAndInsert() {
        var award = "AW-" + awards.incrementAndGet();
        return fund.in(() -> {
            var taken = fund.jdbc
                    .sql("UPDATE bare_pot SET balance = balance - 1 WHERE pot_id = :pot AND balance >= 1")
                    .param("pot", pot)
                    .update();
            return taken
                    + fund.jdbc
                            .sql("INSERT INTO bare_entry (pot_id, subject, amount_pence) VALUES (:pot, :award, 1)")
                            .param("pot", pot)
                            .param("award", award)
                            .update();
        });
    }

    @TearDown
    public void close() throws IOException {
        postgres.close();
    }
}
