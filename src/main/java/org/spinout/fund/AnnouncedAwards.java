package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The awards the public may know of. */
@Component
public class AnnouncedAwards {

    // An offer that was declined or lapsed is no award, whatever was announced; money that was paid stays one.
    private static final String ALL = """
            SELECT award.*, fund.*, moved.decided_on, moved.paid_pence FROM award
            JOIN pot ON pot.pot_id = award.pot_id
            JOIN fund ON fund.fund_id = pot.fund_id
            JOIN (SELECT subject,
                    MIN(CASE WHEN kind = 'RESERVE' THEN booked_on END) AS decided_on,
                    SUM(CASE WHEN moved_to = 'PAID' THEN amount_pence
                        WHEN moved_from = 'PAID' THEN -amount_pence ELSE 0 END) AS paid_pence
                FROM ledger_entry
                WHERE subject IN (SELECT award_number FROM award WHERE announced_on IS NOT NULL)
                GROUP BY subject) moved ON moved.subject = award.award_number
            WHERE award.announced_on IS NOT NULL
                AND (award.state IN ('OFFERED', 'ACCEPTED', 'AGREED', 'PAYING', 'CLOSED', 'RECOVERED')
                    OR moved.paid_pence > 0)
            ORDER BY award.award_number
            """;

    private final JdbcClient jdbc;

    AnnouncedAwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by their numbers. */
    public List<AnnouncedAward> all() {
        return jdbc.sql(ALL).query((row, at) -> read(row)).list();
    }

    private static AnnouncedAward read(ResultSet row) throws SQLException {
        var accepted = row.getObject("accepted_pence", Long.class);
        return new AnnouncedAward(
                row.getString("award_number"),
                row.getString("case_number"),
                Product.valueOf(row.getString("product")),
                new Fund(row.getString("fund_id"), row.getString("name"), row.getBoolean("recycles")),
                new Money(row.getLong("requested_pence")),
                new Money(accepted == null ? row.getLong("offered_pence") : accepted),
                new Money(row.getLong("paid_pence")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("announced_on", LocalDate.class));
    }
}
