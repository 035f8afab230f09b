package org.spinout.fund.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Product;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what panels tried. */
final class AdjustmentRows {

    private final JdbcClient jdbc;

    AdjustmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String round, Adjustment one) {
        var outcome = one.outcome();
        var amount = one.amount();
        var product = one.product();
        var mark = one.passMark();
        jdbc.sql("""
                        INSERT INTO round_adjustment (round_number, adjustment, kind, bid_number, outcome, amount_pence, product, place,
                            pass_mark, reasons, made_by, made_at)
                        VALUES (:round, :number, :kind, :bid, :outcome, :amount, :product, :place, :mark, :reasons, :by, :at)
                        """)
                .param("round", round)
                .param("number", one.number())
                .param("kind", one.kind().name())
                .param("bid", one.bidNumber())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("amount", amount == null ? null : amount.pence())
                .param("product", product == null ? null : product.name())
                .param("place", one.place())
                .param("mark", mark == null ? null : mark.hundredths())
                .param("reasons", one.reasons())
                .param("by", one.by())
                .param("at", LondonTime.kept(one.at()))
                .update();
    }

    List<Adjustment> of(String round) {
        return jdbc.sql("SELECT * FROM round_adjustment WHERE round_number = :round ORDER BY adjustment")
                .param("round", round)
                .query(AdjustmentRows::adjustment)
                .list();
    }

    private static Adjustment adjustment(ResultSet row, int at) throws SQLException {
        var outcome = row.getString("outcome");
        var product = row.getString("product");
        return new Adjustment(
                row.getInt("adjustment"),
                Adjustment.Kind.valueOf(row.getString("kind")),
                row.getString("bid_number"),
                outcome == null ? null : Outcome.valueOf(outcome),
                money(row.getObject("amount_pence", Long.class)),
                product == null ? null : Product.valueOf(product),
                row.getObject("place", Integer.class),
                points(row.getObject("pass_mark", Integer.class)),
                row.getString("reasons"),
                row.getString("made_by"),
                LondonTime.read(row, "made_at"));
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null ? null : new Money(pence);
    }

    private static @Nullable Points points(@Nullable Integer hundredths) {
        return hundredths == null ? null : new Points(hundredths);
    }
}
