package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what recipients confirmed. */
final class AidRows {

    private final JdbcClient jdbc;

    AidRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AidConfirmation add(AidConfirmation aid) {
        jdbc.sql("""
                        INSERT INTO aid (award_number, given_on, value_pence, others_pence, cap_pence, rule_source,
                            confirmed_by, confirmed_at)
                        VALUES (:award, :givenOn, :value, :others, :cap, :source, :by, :at)
                        """)
                .param("award", aid.award())
                .param("givenOn", aid.givenOn())
                .param("value", aid.value().pence())
                .param("others", aid.others().pence())
                .param("cap", aid.cap().pence())
                .param("source", aid.source())
                .param("by", aid.by())
                .param("at", OffsetDateTime.ofInstant(aid.confirmedAt(), ZoneOffset.UTC))
                .update();
        return aid;
    }

    /** The first day said stays. */
    void answer(String award, LocalDate day) {
        jdbc.sql("UPDATE aid SET answered_on = :day WHERE award_number = :award AND answered_on IS NULL")
                .param("day", day)
                .param("award", award)
                .update();
    }

    Optional<AidConfirmation> find(String award) {
        return jdbc.sql("SELECT * FROM aid WHERE award_number = :award")
                .param("award", award)
                .query(AidRows::confirmation)
                .optional();
    }

    private static AidConfirmation confirmation(ResultSet row, int at) throws SQLException {
        return new AidConfirmation(
                row.getString("award_number"),
                row.getObject("given_on", LocalDate.class),
                new Money(row.getLong("value_pence")),
                new Money(row.getLong("others_pence")),
                new Money(row.getLong("cap_pence")),
                row.getString("rule_source"),
                row.getString("confirmed_by"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                row.getObject("answered_on", LocalDate.class));
    }
}
