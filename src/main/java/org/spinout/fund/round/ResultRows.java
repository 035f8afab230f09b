package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what was decided on bids. A promotion is a further row; none is ever changed. */
final class ResultRows {

    private static final String SELECT = """
            SELECT bid_result.*, case_number, award_number FROM bid_result
            JOIN (SELECT bid_number AS of_bid, case_number FROM bid) AS bids ON of_bid = bid_result.bid_number
            LEFT JOIN (SELECT bid_number AS for_bid, award_number FROM award) AS awards
                ON for_bid = bid_result.bid_number AND outcome = 'INVEST'
            WHERE\s""";

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addAll(String round, List<BidResult> results) {
        ManyRows.insert(
                jdbc,
                "bid_result (bid_number, step, round_number, rank_in_round, outcome, amount_pence, most_pence, reasons,"
                        + " decided_by, decided_at)",
                results.stream()
                        .map(result -> List.<Object>of(
                                result.bidNumber(),
                                result.step(),
                                round,
                                result.rank(),
                                result.outcome().name(),
                                new SqlParameterValue(Types.BIGINT, pence(result.amount())),
                                result.most().pence(),
                                result.reasons(),
                                result.decidedBy(),
                                LondonTime.kept(result.decidedAt())))
                        .toList());
    }

    /** What one step decided, best first. */
    List<BidResult> ofStep(String round, int step) {
        return jdbc.sql(SELECT + "round_number = :round AND step = :step ORDER BY rank_in_round")
                .param("round", round)
                .param("step", step)
                .query(ResultRows::result)
                .list();
    }

    /** What was last decided on each bid, best first. */
    List<BidResult> latest(String round) {
        return jdbc.sql(SELECT + """
                        round_number = :round AND step = (SELECT MAX(other.step) FROM bid_result other
                            WHERE other.bid_number = bid_result.bid_number)
                        ORDER BY rank_in_round
                        """)
                .param("round", round)
                .query(ResultRows::result)
                .list();
    }

    int lastStep(String round) {
        return jdbc.sql("SELECT COALESCE(MAX(step), 0) FROM bid_result WHERE round_number = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    private static BidResult result(ResultSet row, int at) throws SQLException {
        var amount = row.getObject("amount_pence", Long.class);
        return new BidResult(
                row.getString("bid_number"),
                row.getString("case_number"),
                row.getInt("step"),
                row.getInt("rank_in_round"),
                Outcome.valueOf(row.getString("outcome")),
                amount == null ? null : new Money(amount),
                new Money(row.getLong("most_pence")),
                row.getString("reasons"),
                row.getString("award_number"),
                row.getString("decided_by"),
                LondonTime.read(row, "decided_at"));
    }
}
