package org.spinout.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff and assets went when an enterprise left. Rows are only added. */
@Component
@Transactional
public class ExitAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ExitAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when it is entered already */
    public void enter(String caseNumber, StaffReturn staff, String by) {
        once(
                "staff",
                caseNumber,
                () -> jdbc.sql("""
                        INSERT INTO enterprise_staff_return
                            (case_number, employed, to_host, to_provider, redundant, elsewhere, returned_on, entered_by,
                             entered_at)
                        VALUES (:caseNumber, :employed, :toHost, :toProvider, :redundant, :elsewhere, :on, :by, :now)
                        """)
                        .param("caseNumber", caseNumber)
                        .param("employed", staff.employed())
                        .param("toHost", staff.toHost())
                        .param("toProvider", staff.toProvider())
                        .param("redundant", staff.redundant())
                        .param("elsewhere", staff.elsewhere())
                        .param("on", staff.on())
                        .param("by", by)
                        .param("now", Rows.now(clock))
                        .update());
    }

    /**
     * @param locked whether law or articles lock the assets
     * @throws Refusal when the lock does not let them go there
     * @throws Refusal.Conflict when it is entered already
     */
    public void enter(String caseNumber, ResidualAssets assets, boolean locked, String by) {
        assets.requireWithinLock(locked);
        once(
                "assets",
                caseNumber,
                () -> jdbc.sql("""
                        INSERT INTO enterprise_residual_assets
                            (case_number, value_pence, destination, recipient, consent_reference, entered_by, entered_at)
                        VALUES (:caseNumber, :value, :destination, :recipient, :consent, :by, :now)
                        """)
                        .param("caseNumber", caseNumber)
                        .param("value", assets.value().pence())
                        .param("destination", assets.destination())
                        .param("recipient", assets.recipient())
                        .param("consent", assets.consentReference())
                        .param("by", by)
                        .param("now", Rows.now(clock))
                        .update());
    }

    private static void once(String what, String caseNumber, Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException enteredAlready) {
            throw new Refusal.Conflict("The " + what + " of " + caseNumber + " are entered already.");
        }
    }

    @Transactional(readOnly = true)
    public Optional<StaffReturn> staff(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_staff_return WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new StaffReturn(
                        row.getInt("employed"),
                        row.getInt("to_host"),
                        row.getInt("to_provider"),
                        row.getInt("redundant"),
                        row.getInt("elsewhere"),
                        row.getObject("returned_on", LocalDate.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ResidualAssets> assets(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_residual_assets WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new ResidualAssets(
                        new Money(row.getLong("value_pence")),
                        row.getString("destination"),
                        row.getString("recipient"),
                        row.getString("consent_reference")))
                .optional();
    }
}
