package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeSet;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the {@link Requisition}s of boards: who asked for a meeting, who signed, and whether one was called. */
@Component
@Transactional
public class Requisitions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;
    private final BoardMembers members;
    private final Meetings meetings;

    public Requisitions(JdbcClient jdbc, Clock clock, References references, BoardMembers members, Meetings meetings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
        this.members = members;
        this.meetings = meetings;
    }

    /**
     * Begins a requisition, which whoever begins it has signed.
     *
     * @param oneIn how small a part of the members may ask: 3 for one third, rounded up to whole members
     * @throws Refusal when no business is given
     * @throws Refusal.NotEntitled when the person does not sit on the board
     */
    public Requisition begin(String bodyId, String by, String business, int oneIn) {
        requireMember(bodyId, by);
        var membership = members.of(bodyId, today()).size();
        var number = references.next("RQ", 4).value();
        jdbc.sql("INSERT INTO requisition (number, body_id, begun_by, business, membership, needed, begun_at)"
                        + " VALUES (:number, :body, :by, :business, :membership, :needed, :now)")
                .param("number", number)
                .param("body", bodyId)
                .param("by", by)
                .param("business", Wording.required("business", business, 2000, "Say what the board is to meet about."))
                .param("membership", membership)
                .param("needed", (membership + oneIn - 1) / oneIn)
                .param("now", now())
                .update();
        return sign(number, by);
    }

    /**
     * Signs.
     *
     * @throws Refusal.NotEntitled when the person does not sit on the board
     * @throws Refusal.Conflict when they have signed already
     */
    public Requisition sign(String number, String user) {
        requireMember(get(number).bodyId(), user);
        try {
            jdbc.sql("INSERT INTO requisition_signature (number, user_id, signed_at) VALUES (:number, :user, :now)")
                    .param("number", number)
                    .param("user", user)
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException before) {
            throw new Refusal.Conflict("You have signed " + number + " already.");
        }
        return get(number);
    }

    /**
     * Presents it to the chair: from now on the days run.
     *
     * @throws Refusal.Conflict when too few have signed, or it was presented before
     */
    public Requisition present(String number) {
        if (!get(number).isCarried()) {
            throw new Refusal.Conflict("Too few members have signed " + number + ".");
        }
        var changed = jdbc.sql(
                        "UPDATE requisition SET presented_at = :now WHERE number = :number AND presented_at IS NULL")
                .param("now", now())
                .param("number", number)
                .update();
        if (changed == 0) {
            throw new Refusal.Conflict(number + " was presented before.");
        }
        return get(number);
    }

    /** The meeting that was called since it was presented; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Meeting> meeting(String number) {
        var requisition = get(number);
        var since = requisition.presentedAt();
        return meetings.open(requisition.bodyId()).stream()
                .filter(meeting -> since != null && !meeting.calledAt().isBefore(since))
                .findFirst();
    }

    /**
     * Whoever signed may call the meeting where the chair has not.
     *
     * @throws Refusal.NotEntitled when the person has not signed, or it is another board's
     * @throws Refusal.Conflict when it was never presented, or a meeting is called since
     */
    public void requireMayCall(String number, String bodyId, String user) {
        var requisition = get(number);
        if (!requisition.bodyId().equals(bodyId) || !requisition.signatories().contains(user)) {
            throw new Refusal.NotEntitled("Only those who signed " + number + " can call its meeting.");
        }
        if (requisition.presentedAt() == null) {
            throw new Refusal.Conflict(number + " has not been presented to the chair.");
        }
        meeting(number).ifPresent(called -> {
            throw new Refusal.Conflict("The meeting " + called.number() + " is called already.");
        });
    }

    /** @throws Refusal when there is no such requisition */
    @Transactional(readOnly = true)
    public Requisition get(String number) {
        return jdbc.sql("SELECT * FROM requisition WHERE number = :number")
                .param("number", number)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new Refusal("There is no requisition " + number + "."));
    }

    private void requireMember(String bodyId, String user) {
        if (members.find(bodyId, user, today()).isEmpty()) {
            throw new Refusal.NotEntitled("Only members of the board can ask for its meeting.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    /** As exact as the databases keep it, so that what was called in the same moment is not before it. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private Requisition read(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        var presented = row.getObject("presented_at", OffsetDateTime.class);
        return new Requisition(
                number,
                row.getString("body_id"),
                row.getString("begun_by"),
                row.getString("business"),
                row.getInt("membership"),
                row.getInt("needed"),
                new TreeSet<>(jdbc.sql("SELECT user_id FROM requisition_signature WHERE number = :number")
                        .param("number", number)
                        .query(String.class)
                        .list()),
                presented == null ? null : presented.toInstant());
    }
}
