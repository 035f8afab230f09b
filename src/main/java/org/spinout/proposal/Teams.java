package org.spinout.proposal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of who is and was of a team, and who leads and led it. The rules are in {@link Proposals}. */
class Teams {

    private final JdbcClient jdbc;
    private final Clock clock;

    Teams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void found(String number, String lead) {
        join(number, lead, lead);
        nameLead(number, lead, lead);
    }

    void join(String number, String user, String by) {
        jdbc.sql("""
                        INSERT INTO team_membership (case_number, member, joined_at, joined_by, is_current)
                        VALUES (:number, :member, :now, :by, TRUE)
                        """)
                .param("number", number)
                .param("member", user)
                .param("now", Times.now(clock))
                .param("by", by)
                .update();
    }

    void leave(String number, String user, String by) {
        jdbc.sql("""
                        UPDATE team_membership SET is_current = NULL, left_at = :now, left_by = :by
                        WHERE case_number = :number AND member = :member AND is_current
                        """)
                .param("now", Times.now(clock))
                .param("by", by)
                .param("number", number)
                .param("member", user)
                .update();
    }

    void lead(String number, String user, String by) {
        jdbc.sql("UPDATE team_lead SET is_current = NULL, until = :now WHERE case_number = :number AND is_current")
                .param("now", Times.now(clock))
                .param("number", number)
                .update();
        nameLead(number, user, by);
    }

    private void nameLead(String number, String user, String by) {
        jdbc.sql("""
                        INSERT INTO team_lead (case_number, member, since, named_by, is_current)
                        VALUES (:number, :member, :now, :by, TRUE)
                        """)
                .param("number", number)
                .param("member", user)
                .param("now", Times.now(clock))
                .param("by", by)
                .update();
    }

    List<TeamMembership> history(String number) {
        return jdbc.sql("SELECT * FROM team_membership WHERE case_number = :number ORDER BY id")
                .param("number", number)
                .query((row, index) -> {
                    var left = row.getObject("left_at", OffsetDateTime.class);
                    return new TeamMembership(
                            row.getString("member"),
                            Times.read(row, "joined_at"),
                            row.getString("joined_by"),
                            left == null ? null : left.toInstant(),
                            row.getString("left_by"));
                })
                .list();
    }

    List<String> casesOf(String user) {
        return jdbc.sql("SELECT case_number FROM team_membership WHERE member = :member AND is_current")
                .param("member", user)
                .query(String.class)
                .list();
    }
}
