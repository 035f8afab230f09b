package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of instalments. */
final class LoanRows {

    private final JdbcClient jdbc;

    LoanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Instalment instalment) {
        jdbc.sql("""
                        INSERT INTO loan_instalment (award_number, instalment_number, due_on, principal_pence, interest_pence,
                            principal_paid_pence, interest_paid_pence)
                        VALUES (:award, :number, :dueOn, :principal, :interest, 0, 0)
                        """)
                .param("award", instalment.award())
                .param("number", instalment.number())
                .param("dueOn", instalment.dueOn())
                .param("principal", instalment.principal().pence())
                .param("interest", instalment.interest().pence())
                .update();
    }

    void change(Instalment instalment) {
        jdbc.sql("""
                        UPDATE loan_instalment SET principal_paid_pence = :principal, interest_paid_pence = :interest
                        WHERE award_number = :award AND instalment_number = :number
                        """)
                .param("principal", instalment.principalPaid().pence())
                .param("interest", instalment.interestPaid().pence())
                .param("award", instalment.award())
                .param("number", instalment.number())
                .update();
    }

    void putOff(Instalment instalment, LocalDate day) {
        jdbc.sql("UPDATE loan_instalment SET due_on = :day WHERE award_number = :award AND instalment_number = :number")
                .param("day", day)
                .param("award", instalment.award())
                .param("number", instalment.number())
                .update();
    }

    List<Instalment> of(String award) {
        return jdbc.sql("SELECT * FROM loan_instalment WHERE award_number = :award ORDER BY instalment_number")
                .param("award", award)
                .query(LoanRows::instalment)
                .list();
    }

    private static Instalment instalment(ResultSet row, int at) throws SQLException {
        return new Instalment(
                row.getString("award_number"),
                row.getInt("instalment_number"),
                row.getObject("due_on", LocalDate.class),
                new Money(row.getLong("principal_pence")),
                new Money(row.getLong("interest_pence")),
                new Money(row.getLong("principal_paid_pence")),
                new Money(row.getLong("interest_paid_pence")));
    }
}
