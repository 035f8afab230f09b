package org.spinout.fund.round;

import java.io.IOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import liquibase.exception.LiquibaseException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.spinout.fund.PotKind;
import org.spinout.fund.Postgres;
import org.spinout.shared.Money;

/**
 * A panel decides a round of ten thousand bids, and awards every one of them: the dearest decision there is. It adds
 * three rows for each bid, a result, an award and an entry, and moves the bid. Held against a batch of plain rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(jvmArgs = "-Xmx256m")
public class DecideRound {

    private static final int BIDS = Integer.getInteger("bids", 10_000);
    private static final int ROWS_OF_A_BID = 3;
    private static final Money REQUEST = new Money(100_000);

    private Postgres postgres;
    private RoundFixture fund;
    private FundingRound round;
    private PanelDecision decision;
    private int rounds;

    @Setup
    public void open() throws IOException, LiquibaseException {
        postgres = new Postgres(4);
        fund = RoundFixture.on(postgres.source());
        fund.jdbc.sql("""
                CREATE TABLE bare_row (row_number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    bid_number VARCHAR(20) NOT NULL, step INTEGER NOT NULL, round_number VARCHAR(20) NOT NULL,
                    rank_in_round INTEGER NOT NULL, outcome VARCHAR(12) NOT NULL, amount_pence BIGINT,
                    most_pence BIGINT NOT NULL, reasons VARCHAR(4000) NOT NULL, decided_by VARCHAR(64) NOT NULL,
                    decided_at TIMESTAMP WITH TIME ZONE NOT NULL)
                """).update();
    }

    /** A round of its own for each shot, closed, its bids scored. */
    @Setup(Level.Invocation)
    public void fill() {
        fund.startAgain();
        var pot = fund.potWith(PotKind.REVENUE_GRANT, new Money(1_000_000_000_000_000L));
        round = fund.round(Map.of(pot, new Money(REQUEST.pence() * BIDS)), true);
        fund.clock.moveTo(round.shutsAt());
        fund.rounds.close(round.number());
        rounds++;
        fund.jdbc
                .sql("""
                INSERT INTO bid (bid_number, round_number, case_number, state, started_by, started_at, product,
                    requested_pence, least_useful_pence, purpose, submitted_by, submitted_at, receipt, tested_by, score)
                SELECT 'BD-' || :round || '-' || number, :number, 'SP-2026-' || number, 'ASSESSED', 'proposer', now(),
                    'REVENUE_GRANT', :pence, :pence, 'A van for the nurses', 'proposer', now(), number, 'fundManager',
                    number % 10000 FROM generate_series(1, :bids) AS number
                """)
                .param("round", rounds)
                .param("number", round.number())
                .param("pence", REQUEST.pence())
                .param("bids", BIDS)
                .update();
        fund.jdbc.sql("ANALYZE").update();
        decision = fund.decision(round, "decision-" + rounds);
    }

    @Benchmark
    public Object decide() {
        return fund.allocations.decide(round.number(), decision);
    }

    @Benchmark
    public Object bareInsertOfAsManyBids() throws SQLException {
        return insert(BIDS);
    }

    @Benchmark
    public Object bareInsertOfAsManyRows() throws SQLException {
        return insert(BIDS * ROWS_OF_A_BID);
    }

    private int insert(int rows) throws SQLException {
        try (var connection = fund.source.getConnection();
                var insert = connection.prepareStatement("INSERT INTO bare_row (bid_number, step, round_number,"
                        + " rank_in_round, outcome, amount_pence, most_pence, reasons, decided_by, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var row = 1; row <= rows; row++) {
                insert.setString(1, "BD-" + row);
                insert.setInt(2, 1);
                insert.setString(3, round.number());
                insert.setInt(4, row);
                insert.setString(5, "INVEST");
                insert.setLong(6, REQUEST.pence());
                insert.setLong(7, REQUEST.pence());
                insert.setString(8, decision.reasons());
                insert.setString(9, decision.by());
                insert.setObject(10, OffsetDateTime.now(fund.clock));
                insert.addBatch();
            }
            var done = insert.executeBatch().length;
            connection.commit();
            connection.setAutoCommit(true);
            return done;
        }
    }

    @TearDown
    public void close() throws IOException {
        postgres.close();
    }
}
