package org.spinout.record;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officers decided about the public edition of a case: which sections they have read and released, and under which
 * exemption the others stay closed. The last decision on a section counts; earlier ones stay.
 */
@Component
@Transactional
public class Releases {

    private static final List<String> SECTIONS =
            List.of("forms", "files", "records", "case", "board", "money", "transfer", "enterprise", "correspondence");

    private final JdbcClient jdbc;
    private final Clock clock;

    public Releases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sections of a dossier whose words an officer may release. */
    public static List<String> sections() {
        return SECTIONS;
    }

    /**
     * Releases a section's words to the public.
     *
     * @param decidedBy the role and body that decide, as the public may read them
     */
    public void release(String caseNumber, String section, String user, String decidedBy) {
        insert(caseNumber, section, null, "", user, decidedBy);
    }

    /**
     * Keeps a section's words from the public.
     *
     * @param exemption its code
     * @param reasons why it applies here, and why the public interest does not outweigh it where that is to be weighed
     */
    public void withhold(
            String caseNumber, String section, String exemption, String reasons, String user, String decidedBy) {
        if (reasons.isBlank()
                || Exemption.on(LocalDate.MAX).stream()
                        .noneMatch(known -> known.code().equals(exemption))) {
            throw new Refusal("Say which exemption applies, and why.");
        }
        insert(caseNumber, section, exemption, reasons, user, decidedBy);
    }

    /** What counts for a case now. */
    @Transactional(readOnly = true)
    public Decided of(String caseNumber) {
        Map<String, Decision> latest = new HashMap<>();
        jdbc.sql("SELECT * FROM dossier_release WHERE case_number = :case ORDER BY id")
                .param("case", caseNumber)
                .query(row -> {
                    latest.put(
                            row.getString("section"),
                            new Decision(
                                    row.getString("exemption"),
                                    row.getString("reasons"),
                                    row.getString("decided_for")));
                });
        return new Decided(latest);
    }

    private void insert(
            String caseNumber,
            String section,
            @Nullable String exemption,
            String reasons,
            String user,
            String decidedBy) {
        if (!SECTIONS.contains(section)) {
            throw new Refusal("A dossier has no section \"" + section + "\".");
        }
        jdbc.sql("""
                        INSERT INTO dossier_release
                            (case_number, section, exemption, reasons, decided_by, decided_for, decided_at)
                        VALUES (:case, :section, :exemption, :reasons, :user, :decidedBy, :now)
                        """)
                .param("case", caseNumber)
                .param("section", section)
                .param("exemption", exemption)
                .param("reasons", reasons)
                .param("user", user)
                .param("decidedBy", decidedBy)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
    }

    /** @param exemption its code, or null where the section is released */
    public record Decision(@Nullable String exemption, String reasons, String decidedBy) {

        /** The exemption and the reasons, in words; empty where the section is released. */
        public String because() {
            return exemption == null ? "" : Exemption.of(exemption).inWords() + ". " + reasons;
        }
    }

    /** The decisions on a case, by section. */
    public static final class Decided {

        private final Map<String, Decision> latest;

        Decided(Map<String, Decision> latest) {
            this.latest = latest;
        }

        public boolean isReleased(String section) {
            var decision = latest.get(section);
            return decision != null && decision.exemption() == null;
        }

        public Optional<Decision> of(String section) {
            return Optional.ofNullable(latest.get(section));
        }
    }
}
