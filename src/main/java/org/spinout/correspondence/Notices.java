package org.spinout.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people things and keeps what they were told. */
@Component
@Transactional
public class Notices {

    private static final int LONGEST_SUBJECT = 200;

    private static final String FOR_READER = """
            SELECT notice.*, notice_reading.read_at
            FROM notice LEFT JOIN notice_reading
                ON notice_reading.notice_id = notice.id AND notice_reading.person = :user
            """;

    private static final String ADDRESSED_TO_READER =
            "(notice.person = :user OR (notice.role IN (:roles) AND notice.body_id IN (:bodies)))";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Outbox outbox;

    Notices(JdbcClient jdbc, Clock clock, Outbox outbox) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * Tells one person.
     *
     * @param subject one line; what is longer than 200 characters is cut, for a notice must never stop what it tells of
     */
    public void tellPerson(String user, String caseNumber, String subject, String text) {
        tellPerson(user, NewNotice.news(caseNumber, subject, text));
    }

    /** Tells one person, and writes to them if they have an address. */
    public void tellPerson(String user, NewNotice notice) {
        outbox.tellPerson(insert(notice, user, null, null), notice, user);
    }

    /** Tells everybody who holds a role for a body, today or when they come to read. */
    public void tellRole(String role, String bodyId, String caseNumber, String subject, String text) {
        tellRole(role, bodyId, NewNotice.news(caseNumber, subject, text));
    }

    /** Tells everybody who holds a role for a body; mail goes to those who hold it today and have an address. */
    public void tellRole(String role, String bodyId, NewNotice notice) {
        outbox.tellRole(insert(notice, null, role, bodyId), notice, role, bodyId);
    }

    /**
     * What a person was told, newest first.
     *
     * @param roles the roles they hold
     * @param bodies the bodies they hold them for
     */
    public List<Notice> of(String user, Collection<String> roles, Collection<String> bodies) {
        return jdbc.sql(FOR_READER + "WHERE " + ADDRESSED_TO_READER + " ORDER BY notice.id DESC")
                .param("user", user)
                .param("roles", neverEmpty(roles))
                .param("bodies", neverEmpty(bodies))
                .query(Notices::read)
                .list();
    }

    /** Everything anybody was told about a case, oldest first, with what {@code user} read of it. */
    public List<Notice> about(String caseNumber, String user) {
        return jdbc.sql(FOR_READER + "WHERE notice.case_number = :caseNumber ORDER BY notice.id")
                .param("user", user)
                .param("caseNumber", caseNumber)
                .query(Notices::read)
                .list();
    }

    /**
     * Marks a notice read, for this person only. Doing so again changes nothing.
     *
     * @throws Refusal.NotEntitled when there is no such notice for this person
     */
    public void markRead(long id, String user, Collection<String> roles, Collection<String> bodies) {
        jdbc.sql("SELECT id FROM notice WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Long.class)
                .optional();
        var notice = jdbc.sql(FOR_READER + "WHERE notice.id = :id AND " + ADDRESSED_TO_READER)
                .param("id", id)
                .param("user", user)
                .param("roles", neverEmpty(roles))
                .param("bodies", neverEmpty(bodies))
                .query(Notices::read)
                .optional()
                .orElseThrow(() -> new Refusal.NotEntitled("There is no such notice for you."));
        if (!notice.isRead()) {
            jdbc.sql("INSERT INTO notice_reading (notice_id, person, read_at) VALUES (:id, :user, :now)")
                    .param("id", id)
                    .param("user", user)
                    .param("now", now())
                    .update();
        }
    }

    private long insert(NewNotice notice, @Nullable String person, @Nullable String role, @Nullable String bodyId) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO notice (case_number, person, role, body_id, subject, content, told_at)
                        VALUES (:caseNumber, :person, :role, :bodyId, :subject, :text, :now)
                        """)
                .param("caseNumber", notice.caseNumber())
                .param("person", person)
                .param("role", role)
                .param("bodyId", bodyId)
                .param("subject", oneLine(notice.subject()))
                .param("text", notice.text())
                .param("now", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static String oneLine(String subject) {
        var line = subject.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    /** SQL knows no empty list; nobody is called nothing. */
    private static Collection<String> neverEmpty(Collection<String> names) {
        return names.isEmpty() ? List.of("") : new TreeSet<>(names);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Notice read(ResultSet row, int index) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("person"),
                row.getString("role"),
                row.getString("body_id"),
                row.getString("subject"),
                row.getString("content"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
