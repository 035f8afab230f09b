package org.spinout.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which person holds which role for which body. Groups and tenants of the engine know a person's roles and a person's
 * bodies, but not which role belongs to which body; this register does. A role of which it knows nothing at all is held
 * for every body of the person, as the engine says.
 */
@Component
@Transactional
public class HeldRoles {

    private final JdbcClient jdbc;
    private final Clock clock;

    public HeldRoles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters that somebody holds a role for a body from today on.
     *
     * @throws Refusal when the body is unknown
     * @throws Refusal.Conflict when they hold it already
     */
    public HeldRole give(String user, String role, String bodyId, String by) {
        var body = jdbc.sql("SELECT id FROM body WHERE id = :body FOR UPDATE")
                .param("body", bodyId)
                .query(String.class)
                .optional();
        if (body.isEmpty()) {
            throw new Refusal("No organisation has the id " + bodyId + ".");
        }
        if (holds(user, role, bodyId, today())) {
            throw new Refusal.Conflict(user + " holds that role for " + bodyId + " already.");
        }
        jdbc.sql("INSERT INTO held_role (user_id, role, body_id, starts_on, given_by, given_at)"
                        + " VALUES (:user, :role, :body, :from, :by, :now)")
                .param("user", user)
                .param("role", role)
                .param("body", bodyId)
                .param("from", today())
                .param("by", by)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
        return new HeldRole(user, role, bodyId, today(), null);
    }

    /**
     * Ends a role with that day; ending what is not held changes nothing.
     *
     * @param last the last day on which the role is held; yesterday when it is to end at once
     */
    public void end(String user, String role, String bodyId, LocalDate last, String by) {
        jdbc.sql(
                        "UPDATE held_role SET ends_on = :last, ended_by = :by WHERE user_id = :user AND role = :role AND body_id = :body"
                                + " AND ends_on IS NULL")
                .param("last", last)
                .param("by", by)
                .param("user", user)
                .param("role", role)
                .param("body", bodyId)
                .update();
    }

    /** Whether anything was ever entered about this person in this role: if so, nothing else counts. */
    @Transactional(readOnly = true)
    public boolean areKeptOf(String user, String role) {
        return !of(user, role).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean holds(String user, String role, String bodyId, LocalDate day) {
        return of(user, role).stream().anyMatch(held -> held.bodyId().equals(bodyId) && held.isHeldOn(day));
    }

    /** Every stay of a person in a role, ended ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<HeldRole> of(String user, String role) {
        return jdbc.sql("SELECT * FROM held_role WHERE user_id = :user AND role = :role ORDER BY id")
                .param("user", user)
                .param("role", role)
                .query(HeldRoles::read)
                .list();
    }

    /** Every stay of anybody in a role, for questions about many people at once. */
    @Transactional(readOnly = true)
    public List<HeldRole> inRole(String role) {
        return jdbc.sql("SELECT * FROM held_role WHERE role = :role ORDER BY id")
                .param("role", role)
                .query(HeldRoles::read)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    private static HeldRole read(ResultSet row, int index) throws SQLException {
        return new HeldRole(
                row.getString("user_id"),
                row.getString("role"),
                row.getString("body_id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
