package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of tranches. */
final class TrancheRows {

    private final JdbcClient jdbc;

    TrancheRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from moving the award, and so its schedule, until the transaction ends. */
    Award lock(String number, Awards awards) {
        jdbc.sql("SELECT award_number FROM award WHERE award_number = :award FOR UPDATE")
                .param("award", number)
                .query(String.class)
                .list();
        return awards.get(number);
    }

    void add(Tranche tranche) {
        jdbc.sql("""
                        INSERT INTO tranche (award_number, tranche_number, milestone, amount_pence, match_pence, due_on, state)
                        VALUES (:award, :number, :milestone, :amount, :match, :dueOn, :state)
                        """)
                .param("award", tranche.award())
                .param("number", tranche.number())
                .param("milestone", tranche.milestone())
                .param("amount", tranche.amount().pence())
                .param("match", tranche.match().pence())
                .param("dueOn", tranche.dueOn())
                .param("state", tranche.state().name())
                .update();
    }

    void move(String award, TrancheState from, TrancheState to) {
        jdbc.sql("UPDATE tranche SET state = :to WHERE award_number = :award AND state = :from")
                .param("to", to.name())
                .param("award", award)
                .param("from", from.name())
                .update();
    }

    void move(String award, int number, TrancheState to) {
        jdbc.sql("UPDATE tranche SET state = :to WHERE award_number = :award AND tranche_number = :number")
                .param("to", to.name())
                .param("award", award)
                .param("number", number)
                .update();
    }

    List<Tranche> of(String award) {
        return jdbc.sql("SELECT * FROM tranche WHERE award_number = :award ORDER BY tranche_number")
                .param("award", award)
                .query(TrancheRows::tranche)
                .list();
    }

    Optional<Tranche> find(String award, int number) {
        return of(award).stream().filter(line -> line.number() == number).findFirst();
    }

    private static Tranche tranche(ResultSet row, int at) throws SQLException {
        return new Tranche(
                row.getString("award_number"),
                row.getInt("tranche_number"),
                row.getString("milestone"),
                new Money(row.getLong("amount_pence")),
                new Money(row.getLong("match_pence")),
                row.getObject("due_on", LocalDate.class),
                TrancheState.valueOf(row.getString("state")));
    }
}
