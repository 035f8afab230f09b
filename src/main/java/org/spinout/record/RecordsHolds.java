package org.spinout.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal holds on records. Unlike the hold of a challenge, which stops a case that runs, one of these may be placed on a
 * case that ended long ago, when a claim or an inquiry is expected: it stops nothing but disposal.
 */
@Component
@Transactional
public class RecordsHolds {

    private final JdbcClient jdbc;
    private final Clock clock;

    public RecordsHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when the records are held on that ground already */
    public void place(String caseNumber, String ground, String reasons, String user) {
        if (open(caseNumber).stream().anyMatch(there -> there.ground().equals(ground))) {
            throw new Refusal.Conflict("The records of " + caseNumber + " are held on that ground already.");
        }
        jdbc.sql("""
                        INSERT INTO records_hold (case_number, ground, reasons, placed_by, placed_at, is_open)
                        VALUES (:case, :ground, :reasons, :user, :now, TRUE)
                        """)
                .param("case", caseNumber)
                .param("ground", ground)
                .param("reasons", reasons.strip())
                .param("user", user)
                .param("now", now())
                .update();
    }

    /** @throws Refusal.Conflict when they are not held on that ground */
    public void lift(String caseNumber, String ground, String reasons, String user) {
        var lifted = jdbc.sql("""
                        UPDATE records_hold
                        SET is_open = NULL, lifted_by = :user, lifted_at = :now, lift_reasons = :reasons
                        WHERE case_number = :case AND ground = :ground AND is_open
                        """)
                .param("user", user)
                .param("now", now())
                .param("reasons", reasons.strip())
                .param("case", caseNumber)
                .param("ground", ground)
                .update();
        if (lifted == 0) {
            throw new Refusal.Conflict("The records of " + caseNumber + " are not held on that ground.");
        }
    }

    /** The holds that stand, the oldest first. */
    @Transactional(readOnly = true)
    public List<RecordsHold> open(String caseNumber) {
        return jdbc.sql("SELECT * FROM records_hold WHERE case_number = :case AND is_open ORDER BY id")
                .param("case", caseNumber)
                .query((row, index) -> new RecordsHold(
                        row.getString("case_number"),
                        row.getString("ground"),
                        row.getString("reasons"),
                        row.getString("placed_by"),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
