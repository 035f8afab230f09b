package org.spinout.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom: in one role, for one body, from one day to another. The dates are the law of it. Whatever the
 * engine still grants, nobody is a deputy before the first day or after the last.
 */
@Component
@Transactional
public class Deputies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;

    public Deputies(JdbcClient jdbc, Clock clock, References references) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
    }

    /**
     * Appoints a deputy.
     *
     * @throws Refusal when the body is unknown or the period is over already
     * @throws Refusal.Conflict when the absent person has a deputy in that role at the time, or is one for this deputy:
     *     two people who are both away cannot act for each other
     */
    public Deputy appoint(NewDeputy asked) {
        lockBody(asked.bodyId());
        if (asked.until().isBefore(today())) {
            throw new Refusal("until", "earliest", "That period is over already. The last day is today or later.");
        }
        for (var other : of(asked.bodyId())) {
            if (other.role().equals(asked.role()) && other.overlaps(asked.from(), asked.until())) {
                refuseTwo(asked, other);
            }
        }
        var number = references.next("DP", 4).value();
        jdbc.sql("""
                        INSERT INTO deputy (number, absent, deputy, role, body_id, starts_on, ends_on, appointed_by,
                            appointed_at)
                        VALUES (:number, :absent, :deputy, :role, :bodyId, :from, :until, :by, :now)
                        """)
                .param("number", number)
                .param("absent", asked.absent())
                .param("deputy", asked.deputy())
                .param("role", asked.role())
                .param("bodyId", asked.bodyId())
                .param("from", asked.from())
                .param("until", asked.until())
                .param("by", asked.by())
                .param("now", now())
                .update();
        return get(number);
    }

    /**
     * Ends an appointment at once.
     *
     * @throws Refusal when there is no such appointment
     * @throws Refusal.Conflict when it has ended already
     */
    public Deputy revoke(String number, String by) {
        var deputy = get(number);
        lockBody(deputy.bodyId());
        var changed = jdbc.sql("UPDATE deputy SET revoked_by = :by, revoked_at = :now"
                        + " WHERE number = :number AND revoked_by IS NULL AND ends_on >= :today")
                .param("by", by)
                .param("now", now())
                .param("number", number)
                .param("today", today())
                .update();
        if (changed == 0) {
            throw new Refusal.Conflict(number + " has ended already.");
        }
        return get(number);
    }

    /** Whether there is anything left to revoke. */
    public boolean isOpen(Deputy deputy) {
        return deputy.revokedBy() == null && !deputy.until().isBefore(today());
    }

    /** For whom this person acts in the role, for the body, on the day; nobody, as a rule. */
    @Transactional(readOnly = true)
    public SortedSet<String> standingInFor(String user, String bodyId, String role, LocalDate day) {
        return query("deputy = :user AND body_id = :body AND role = :role", user, bodyId, role).stream()
                .filter(deputy -> deputy.actsOn(day))
                .map(Deputy::absent)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who acts for this person in the role, for the body, on the day. */
    @Transactional(readOnly = true)
    public Optional<String> deputyOf(String absent, String bodyId, String role, LocalDate day) {
        return query("absent = :user AND body_id = :body AND role = :role", absent, bodyId, role).stream()
                .filter(deputy -> deputy.actsOn(day))
                .map(Deputy::deputy)
                .findFirst();
    }

    /** Every appointment of this person as a deputy in a role, for whatever body, ended ones included. */
    @Transactional(readOnly = true)
    public List<Deputy> appointmentsOf(String deputy, String role) {
        return jdbc.sql("SELECT * FROM deputy WHERE deputy = :user AND role = :role ORDER BY number")
                .param("user", deputy)
                .param("role", role)
                .query(Deputies::read)
                .list();
    }

    /** Every appointment of anybody in a role, for questions about many people at once. */
    @Transactional(readOnly = true)
    public List<Deputy> inRole(String role) {
        return jdbc.sql("SELECT * FROM deputy WHERE role = :role ORDER BY number")
                .param("role", role)
                .query(Deputies::read)
                .list();
    }

    /** Every appointment at a body, oldest first. */
    @Transactional(readOnly = true)
    public List<Deputy> of(String bodyId) {
        return jdbc.sql("SELECT * FROM deputy WHERE body_id = :body ORDER BY number")
                .param("body", bodyId)
                .query(Deputies::read)
                .list();
    }

    /** @throws Refusal when there is no such appointment */
    @Transactional(readOnly = true)
    public Deputy get(String number) {
        return jdbc.sql("SELECT * FROM deputy WHERE number = :number")
                .param("number", number)
                .query(Deputies::read)
                .optional()
                .orElseThrow(() -> new Refusal(
                        "number", "exists", "No deputy has been appointed under " + number + ". Check the number."));
    }

    private static void refuseTwo(NewDeputy asked, Deputy other) {
        if (other.absent().equals(asked.absent())) {
            throw new Refusal.Conflict(other.deputy() + " already stands in for " + other.absent() + " in that time ("
                    + other.number() + "). Revoke that first, or choose other days.");
        }
        if (other.absent().equals(asked.deputy())) {
            throw new Refusal.Conflict(
                    asked.deputy() + " is away too in that time (" + other.number() + "). Name somebody who is there.");
        }
        if (other.deputy().equals(asked.absent())) {
            throw new Refusal.Conflict(asked.absent() + " stands in for " + other.absent() + " in that time ("
                    + other.number() + ") and cannot be away. Revoke that first.");
        }
    }

    /** Two appointments made at the same time must see one another, and no constraint can compare two rows. */
    private void lockBody(String bodyId) {
        var body = jdbc.sql("SELECT id FROM body WHERE id = :body FOR UPDATE")
                .param("body", bodyId)
                .query(String.class)
                .optional();
        if (body.isEmpty()) {
            throw new Refusal("No organisation has the id " + bodyId + ".");
        }
    }

    /** The condition is always a literal of this class. */
    private List<Deputy> query(String condition, String user, String bodyId, String role) {
        return jdbc.sql("SELECT * FROM deputy WHERE " + condition + " ORDER BY number")
                .param("user", user)
                .param("body", bodyId)
                .param("role", role)
                .query(Deputies::read)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Deputy read(ResultSet row, int index) throws SQLException {
        return new Deputy(
                row.getString("number"),
                row.getString("absent"),
                row.getString("deputy"),
                row.getString("body_id"),
                row.getString("role"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("appointed_by"),
                row.getString("revoked_by"));
    }
}
