package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of support. */
final class SupportRows {

    private final JdbcClient jdbc;

    SupportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Support support) {
        jdbc.sql("""
                        INSERT INTO support (support_number, case_number, advice_field, advice_needed, estimate_pence,
                            applied_by, applied_at, state)
                        VALUES (:number, :case, :field, :needed, :estimate, :by, :at, :state)
                        """)
                .param("number", support.number())
                .param("case", support.caseNumber())
                .param("field", support.adviceField())
                .param("needed", support.adviceNeeded())
                .param("estimate", support.estimate().pence())
                .param("by", support.appliedBy())
                .param("at", OffsetDateTime.ofInstant(support.appliedAt(), ZoneOffset.UTC))
                .param("state", support.state().name())
                .update();
    }

    void change(Support support) {
        jdbc.sql("""
                        UPDATE support SET state = :state, pot_id = :pot, approved_pence = :approved,
                            supplier = :supplier, price_pence = :price
                        WHERE support_number = :number
                        """)
                .param("state", support.state().name())
                .param("pot", support.potId())
                .param("approved", pence(support.approved()))
                .param("supplier", support.supplier())
                .param("price", pence(support.price()))
                .param("number", support.number())
                .update();
    }

    void share(String number, String title, String text, Instant at) {
        jdbc.sql("""
                        UPDATE support SET state = 'SUPPORTED', output_title = :title, output_text = :text,
                            shared_at = :at
                        WHERE support_number = :number
                        """)
                .param("title", title)
                .param("text", text)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    Support get(String number) {
        return jdbc.sql("SELECT * FROM support WHERE support_number = :number")
                .param("number", number)
                .query(SupportRows::read)
                .optional()
                .orElseThrow(() -> new Refusal("There is no support " + number + "."));
    }

    Support lock(String number) {
        jdbc.sql("SELECT support_number FROM support WHERE support_number = :number FOR UPDATE")
                .param("number", number)
                .query(String.class)
                .optional();
        return get(number);
    }

    List<Support> ofCase(String caseNumber) {
        return jdbc.sql("SELECT * FROM support WHERE case_number = :case ORDER BY support_number")
                .param("case", caseNumber)
                .query(SupportRows::read)
                .list();
    }

    List<SharedOutput> shared() {
        return jdbc.sql("SELECT * FROM support WHERE shared_at IS NOT NULL ORDER BY shared_at DESC, support_number")
                .query((row, at) -> new SharedOutput(
                        row.getString("advice_field"),
                        row.getString("output_title"),
                        row.getString("output_text"),
                        row.getObject("shared_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    private static Support read(ResultSet row, int at) throws SQLException {
        return new Support(
                row.getString("support_number"),
                row.getString("case_number"),
                row.getString("advice_field"),
                row.getString("advice_needed"),
                new Money(row.getLong("estimate_pence")),
                row.getString("applied_by"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                SupportState.valueOf(row.getString("state")),
                row.getString("pot_id"),
                money(row.getObject("approved_pence", Long.class)),
                row.getString("supplier"),
                money(row.getObject("price_pence", Long.class)));
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null ? null : new Money(pence);
    }
}
