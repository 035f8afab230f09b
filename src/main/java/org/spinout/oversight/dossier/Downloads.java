package org.spinout.oversight.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took which dossier away; it is written down before the first byte leaves. */
@Component
@Transactional
public class Downloads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Downloads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One download. */
    public record Download(String caseNumber, Edition edition, String user, Instant at) {}

    void enter(String caseNumber, Edition edition, String user) {
        jdbc.sql("""
                        INSERT INTO dossier_download (case_number, edition, taken_by, taken_at)
                        VALUES (:case, :edition, :user, :now)
                        """)
                .param("case", caseNumber)
                .param("edition", edition.name())
                .param("user", user)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
    }

    /** Every download of a case's dossier, the oldest first. */
    @Transactional(readOnly = true)
    public List<Download> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM dossier_download WHERE case_number = :case ORDER BY id")
                .param("case", caseNumber)
                .query((row, index) -> new Download(
                        row.getString("case_number"),
                        Edition.valueOf(row.getString("edition")),
                        row.getString("taken_by"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
