package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of bids. */
final class BidRows {

    private static final String OF_ROUND = "SELECT * FROM bid WHERE round_number = :key ORDER BY ";

    private final JdbcClient jdbc;

    BidRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Bid bid) {
        jdbc.sql("INSERT INTO bid (bid_number, round_number, case_number, state, started_by, started_at)"
                        + " VALUES (:number, :round, :case, :state, :by, :at)")
                .param("number", bid.number())
                .param("round", bid.roundNumber())
                .param("case", bid.caseNumber())
                .param("state", bid.state().name())
                .param("by", bid.startedBy())
                .param("at", LondonTime.kept(bid.startedAt()))
                .update();
    }

    /** Keeps a bid that was just submitted. */
    void submit(Bid bid) {
        var request = bid.submittedRequest();
        jdbc.sql("""
                        UPDATE bid SET state = :state, product = :product, requested_pence = :requested,
                            least_useful_pence = :least, purpose = :purpose, submitted_by = :by, submitted_at = :at,
                            receipt = :receipt
                        WHERE bid_number = :number
                        """)
                .param("state", bid.state().name())
                .param("product", request.product().name())
                .param("requested", request.requested().pence())
                .param("least", request.leastUseful().pence())
                .param("purpose", request.purpose())
                .param("by", bid.submittedBy())
                .param("at", LondonTime.kept(Objects.requireNonNull(bid.submittedAt())))
                .param("receipt", bid.receipt())
                .param("number", bid.number())
                .update();
    }

    void test(Bid bid, String by) {
        jdbc.sql("UPDATE bid SET state = :state, failed_tests = :failed, tested_by = :by WHERE bid_number = :number")
                .param("state", bid.state().name())
                .param("failed", bid.failedTests().isEmpty() ? null : String.join(",", bid.failedTests()))
                .param("by", by)
                .param("number", bid.number())
                .update();
    }

    void change(Bid bid) {
        var score = bid.score();
        jdbc.sql("UPDATE bid SET state = :state, score = :score WHERE bid_number = :number")
                .param("state", bid.state().name())
                .param("score", score == null ? null : score.hundredths())
                .param("number", bid.number())
                .update();
    }

    /** Moves every bid on which a step of its round decided so; they are locked, and the move was found legal. */
    void moveAll(String round, int step, Outcome outcome) {
        jdbc.sql("""
                        UPDATE bid SET state = :state WHERE bid_number IN (SELECT bid_number FROM bid_result
                            WHERE round_number = :round AND step = :step AND outcome = :outcome)
                        """)
                .param("state", outcome.move().to().name())
                .param("round", round)
                .param("step", step)
                .param("outcome", outcome.name())
                .update();
    }

    /** @throws Refusal when there is no such bid */
    Bid get(String number) {
        return select(number, "");
    }

    /** Keeps everybody else from moving the bid until the transaction ends. */
    Bid lock(String number) {
        return select(number, " FOR UPDATE");
    }

    private Bid select(String number, String lock) {
        return jdbc.sql("SELECT * FROM bid WHERE bid_number = :number" + lock)
                .param("number", number)
                .query(BidRows::bid)
                .optional()
                .orElseThrow(() -> new Refusal("There is no bid " + number + "."));
    }

    /** By receipt; drafts last, in the order in which they were begun. */
    List<Bid> ofRound(String round) {
        return list(OF_ROUND + "receipt NULLS LAST, bid_number", round);
    }

    /** Locks every bid of a round, in the order of their numbers. */
    List<Bid> lockOfRound(String round) {
        return list(OF_ROUND + "bid_number FOR UPDATE", round);
    }

    /** Oldest first, which is also the order in which several are locked. */
    List<Bid> ofCase(String caseNumber) {
        return list("SELECT * FROM bid WHERE case_number = :key ORDER BY bid_number", caseNumber);
    }

    private List<Bid> list(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(BidRows::bid).list();
    }

    private static Bid bid(ResultSet row, int at) throws SQLException {
        var failed = row.getString("failed_tests");
        var score = row.getObject("score", Integer.class);
        return new Bid(
                row.getString("bid_number"),
                row.getString("round_number"),
                row.getString("case_number"),
                BidState.valueOf(row.getString("state")),
                row.getString("started_by"),
                LondonTime.read(row, "started_at"),
                request(row),
                row.getString("submitted_by"),
                LondonTime.readOrNull(row, "submitted_at"),
                row.getObject("receipt", Integer.class),
                failed == null ? List.of() : Arrays.asList(failed.split(",")),
                score == null ? null : new Points(score));
    }

    private static @Nullable BidRequest request(ResultSet row) throws SQLException {
        var product = row.getString("product");
        return product == null
                ? null
                : new BidRequest(
                        Product.valueOf(product),
                        new Money(row.getLong("requested_pence")),
                        new Money(row.getLong("least_useful_pence")),
                        row.getString("purpose"));
    }
}
