package org.spinout.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail that follows from notices. It is written in the transaction of the notice, and so of the fact: what did not
 * happen is never written about, and what was tried again is written about once, since each mail has its own cause.
 */
@Component
@Transactional
public class Outbox {

    private final JdbcClient jdbc;
    private final MailRows rows;
    private final Clock clock;
    private final WorkingDays days;
    private final MailSettings settings;
    private final MailText text;
    private final AddressBook addresses;
    private final MailChoices choices;
    private final Dispatch dispatch;

    Outbox(
            JdbcClient jdbc,
            Clock clock,
            WorkingDays days,
            MailSettings settings,
            MailText text,
            AddressBook addresses,
            MailChoices choices,
            Dispatch dispatch) {
        this.jdbc = jdbc;
        this.rows = new MailRows(jdbc);
        this.clock = clock;
        this.days = days;
        this.settings = settings;
        this.text = text;
        this.addresses = addresses;
        this.choices = choices;
        this.dispatch = dispatch;
    }

    /** The mail written to one person, newest first. */
    public List<OutgoingMail> of(String person, int most) {
        return rows.newest(person, most);
    }

    /** All mail, newest first. */
    public List<OutgoingMail> all(int most) {
        return rows.newest(null, most);
    }

    /** Writes to one person of a notice, if they have an address. */
    void tellPerson(long noticeId, NewNotice notice, String user) {
        addresses.find(user).ifPresent(to -> write(noticeId, notice, to, null));
    }

    /** Writes of a notice to everybody who holds a role for a body and has an address. */
    void tellRole(long noticeId, NewNotice notice, String role, String bodyId) {
        addresses.holders(role, bodyId).forEach(to -> write(noticeId, notice, to, bodyId));
    }

    /**
     * Puts everything that waits for a person's digest into one mail.
     *
     * @return the mail, or nothing when another digest has taken it all, or the person has no address any more
     */
    public OptionalLong composeDigest(String person) {
        var waiting = jdbc.sql("""
                        SELECT id, content FROM mail_digest_line
                        WHERE person = :person AND mail_id IS NULL ORDER BY id FOR UPDATE
                        """)
                .param("person", person)
                .query((row, index) -> new Line(row.getLong("id"), row.getString("content")))
                .list();
        var to = addresses.find(person);
        if (waiting.isEmpty() || to.isEmpty()) {
            return OptionalLong.empty();
        }
        var last = waiting.get(waiting.size() - 1).id();
        var content = text.digest(to.get(), waiting.stream().map(Line::content).toList());
        var mail = rows.add(
                "digest up to " + last + " for " + person,
                newMail(to.get(), text.digestSubject(waiting.size()), content, state()));
        jdbc.sql("UPDATE mail_digest_line SET mail_id = :mail WHERE id IN (:lines)")
                .param("mail", mail)
                .param("lines", waiting.stream().map(Line::id).collect(Collectors.toSet()))
                .update();
        return settings.sending() ? OptionalLong.of(mail) : OptionalLong.empty();
    }

    private record Line(long id, String content) {}

    private void write(long noticeId, NewNotice notice, Addressee to, @Nullable String bodyId) {
        var errand = new Errand(to.user(), notice.caseNumber(), bodyId);
        switch (choices.of(to.user())) {
            case IMMEDIATE -> {
                var content = text.single(to, text.lines(notice));
                var mail = newMail(to, text.subject(notice), content, state());
                var id = rows.add("notice " + noticeId + " for " + to.user(), mail);
                if (settings.sending()) {
                    dispatch.atOnce(id, errand);
                }
            }
            case DIGEST -> {
                jdbc.sql("INSERT INTO mail_digest_line (notice_id, person, content)"
                                + " VALUES (:notice, :person, :content)")
                        .param("notice", noticeId)
                        .param("person", to.user())
                        .param("content", text.lines(notice))
                        .update();
                // One for each line: whichever comes first takes all, and none is forgotten between two of them.
                dispatch.inDigest(errand, nextDigest());
            }
        }
    }

    private OutgoingMail newMail(Addressee to, String subject, String content, MailState state) {
        var messageId = "<" + UUID.randomUUID() + "@" + settings.domain() + ">";
        return new OutgoingMail(0, messageId, to.user(), to.address(), oneLine(subject), content, state, now(), null);
    }

    private MailState state() {
        return settings.sending() ? MailState.WAITING : MailState.KEPT;
    }

    /** The set time today, where today is a working day and it has not passed; otherwise on the next working day. */
    private Instant nextDigest() {
        var today = days.today();
        var here = clock.instant().atZone(WorkingDays.LONDON).toLocalTime();
        var isToday = days.isWorkingDay(today) && here.isBefore(settings.digestTime());
        var day = isToday ? today : days.plus(today, 1);
        return day.atTime(settings.digestTime()).atZone(WorkingDays.LONDON).toInstant();
    }

    private Instant now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS)
                .toInstant();
    }

    private static String oneLine(String subject) {
        var line = subject.strip().replaceAll("\\s+", " ");
        return line.length() <= 250 ? line : line.substring(0, line.offsetByCodePoints(0, 200)) + "…";
    }
}
