package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of claims. */
final class ClaimRows {

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Claim add(Claim claim) {
        jdbc.sql("""
                        INSERT INTO recovery_claim (award_number, claim_number, ground, amount_pence, back_pence, instalments,
                            first_due_on, decided_by, written_off)
                        VALUES (:award, :number, :ground, :amount, 0, :instalments, :firstDueOn, :by, FALSE)
                        """)
                .param("award", claim.award())
                .param("number", claim.number())
                .param("ground", claim.ground().name())
                .param("amount", claim.amount().pence())
                .param("instalments", claim.instalments())
                .param("firstDueOn", claim.firstDueOn())
                .param("by", claim.decidedBy())
                .update();
        return claim;
    }

    void back(String award, int claim, Money back) {
        jdbc.sql("UPDATE recovery_claim SET back_pence = :back WHERE award_number = :award AND claim_number = :claim")
                .param("back", back.pence())
                .param("award", award)
                .param("claim", claim)
                .update();
    }

    void writeOff(String award, int claim) {
        jdbc.sql("UPDATE recovery_claim SET written_off = TRUE WHERE award_number = :award AND claim_number = :claim")
                .param("award", award)
                .param("claim", claim)
                .update();
    }

    int count(String award) {
        return of(award).size();
    }

    /** What all claims on an award are still to bring. */
    Money owed(String award) {
        return of(award).stream().map(Claim::owed).reduce(Money.ZERO, Money::plus);
    }

    Claim get(String award, int claim) {
        return of(award).stream()
                .filter(one -> one.number() == claim)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no claim " + claim + " on " + award + "."));
    }

    private List<Claim> of(String award) {
        return jdbc.sql("SELECT * FROM recovery_claim WHERE award_number = :award ORDER BY claim_number")
                .param("award", award)
                .query(ClaimRows::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int at) throws SQLException {
        return new Claim(
                row.getString("award_number"),
                row.getInt("claim_number"),
                RecoveryGround.valueOf(row.getString("ground")),
                new Money(row.getLong("amount_pence")),
                new Money(row.getLong("back_pence")),
                row.getInt("instalments"),
                row.getObject("first_due_on", LocalDate.class),
                row.getString("decided_by"),
                row.getBoolean("written_off"));
    }
}
