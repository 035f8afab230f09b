package org.spinout.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The table of mail. */
final class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cause what it is written for; a second mail with the same cause is refused by the database */
    long add(String cause, OutgoingMail mail) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO mail (cause, message_id, person, address, subject, content, state, written_at)
                        VALUES (:cause, :messageId, :person, :address, :subject, :content, :state, :writtenAt)
                        """)
                .param("cause", cause)
                .param("messageId", mail.messageId())
                .param("person", mail.person())
                .param("address", mail.address())
                .param("subject", mail.subject())
                .param("content", mail.content())
                .param("state", mail.state().name())
                .param("writtenAt", OffsetDateTime.ofInstant(mail.writtenAt(), ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<OutgoingMail> lock(long id) {
        return jdbc.sql("SELECT * FROM mail WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(MailRows::read)
                .optional();
    }

    void sent(long id, String address, Instant at) {
        jdbc.sql("UPDATE mail SET state = 'SENT', address = :address, sent_at = :at WHERE id = :id")
                .param("address", address)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    List<OutgoingMail> newest(@Nullable String person, int most) {
        return jdbc.sql("SELECT * FROM mail WHERE "
                        + (person == null ? "" : "person = :person AND ")
                        + "id > 0 ORDER BY id DESC FETCH FIRST " + most + " ROWS ONLY")
                .param("person", person)
                .query(MailRows::read)
                .list();
    }

    private static OutgoingMail read(ResultSet row, int index) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("person"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("content"),
                MailState.valueOf(row.getString("state")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
