package org.spinout.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes and reads the rows of successions. */
final class SuccessionRows {

    private final JdbcClient jdbc;

    SuccessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(String number, NewSuccession asked, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO succession (number, predecessor, effective_on, legal_basis, teams_follow, role,
                            set_out_by, set_out_at)
                        VALUES (:number, :predecessor, :effectiveOn, :legalBasis, :teamsFollow, :role, :by, :now)
                        """)
                .param("number", number)
                .param("predecessor", asked.predecessor())
                .param("effectiveOn", asked.effectiveOn())
                .param("legalBasis", asked.legalBasis())
                .param("teamsFollow", asked.teamsFollow())
                .param("role", asked.role())
                .param("by", asked.by())
                .param("now", now)
                .update();
        var place = 0;
        for (var successor : asked.successors()) {
            place++;
            jdbc.sql("INSERT INTO succession_successor (number, place, body_id, service_lines)"
                            + " VALUES (:number, :place, :body, :lines)")
                    .param("number", number)
                    .param("place", place)
                    .param("body", successor.bodyId())
                    .param("lines", successor.linesAsWritten())
                    .update();
        }
    }

    void enterMove(Succession succession, String caseNumber, String successor, OffsetDateTime now) {
        jdbc.sql("INSERT INTO succession_move (number, case_number, predecessor, successor, moved_at)"
                        + " VALUES (:number, :case, :predecessor, :successor, :now)")
                .param("number", succession.number())
                .param("case", caseNumber)
                .param("predecessor", succession.predecessor())
                .param("successor", successor)
                .param("now", now)
                .update();
    }

    /** @param condition on the columns of the table {@code succession}, with {@code :key} */
    List<Succession> find(String condition, String key) {
        return jdbc.sql("SELECT * FROM succession WHERE " + condition + " ORDER BY number")
                .param("key", key)
                .query(this::read)
                .list();
    }

    List<Move> moves(String condition, String key) {
        return jdbc.sql("SELECT * FROM succession_move WHERE " + condition + " ORDER BY moved_at, case_number")
                .param("key", key)
                .query(SuccessionRows::readMove)
                .list();
    }

    private Succession read(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        var approvedBy = approvedBy(number);
        return new Succession(
                number,
                row.getString("predecessor"),
                successors(number),
                row.getObject("effective_on", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("teams_follow"),
                row.getString("role"),
                row.getString("set_out_by"),
                approvedBy,
                state(number, approvedBy));
    }

    private List<Successor> successors(String number) {
        return jdbc.sql("SELECT * FROM succession_successor WHERE number = :number ORDER BY place")
                .param("number", number)
                .query((row, index) -> Successor.of(row.getString("body_id"), row.getString("service_lines")))
                .list();
    }

    private @Nullable String approvedBy(String number) {
        return one("SELECT approved_by FROM succession_approval WHERE number = :number", number)
                .orElse(null);
    }

    private SuccessionState state(String number, @Nullable String approvedBy) {
        return one("SELECT outcome FROM succession_end WHERE number = :number", number)
                .map(SuccessionState::valueOf)
                .orElse(approvedBy == null ? SuccessionState.SET_OUT : SuccessionState.APPROVED);
    }

    private Optional<String> one(String sql, String number) {
        return jdbc.sql(sql).param("number", number).query(String.class).optional();
    }

    private static Move readMove(ResultSet row, int index) throws SQLException {
        return new Move(
                row.getString("number"),
                row.getString("case_number"),
                row.getString("predecessor"),
                row.getString("successor"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
