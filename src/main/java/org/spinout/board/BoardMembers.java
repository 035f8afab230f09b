package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sits on which board, term by term. */
@Component
@Transactional
public class BoardMembers {

    private static final String COLUMNS =
            "SELECT body_id, user_id, officer, chair, starts_on, ends_on FROM board_member ";

    private final JdbcClient jdbc;

    public BoardMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters a term of office. A term already entered for this person, body and first day stays as it is, so that a start
     * of the application undoes nothing.
     *
     * @return the term as it stands
     * @throws Refusal when the body is unknown
     * @throws Refusal.Conflict when the person has another term on this board at the time, or the board another chair
     */
    public BoardMember register(BoardMember member) {
        lockBoard(member.bodyId());
        var terms = terms(member.bodyId());
        var known = terms.stream()
                .filter(term -> term.user().equals(member.user()) && term.from().equals(member.from()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        for (var term : terms) {
            if (term.overlaps(member) && term.user().equals(member.user())) {
                throw new Refusal.Conflict(member.user() + " already serves on this board in that time.");
            }
            if (term.overlaps(member) && term.chair() && member.chair()) {
                throw new Refusal.Conflict(term.user() + " already chairs this board in that time.");
            }
        }
        insert(member);
        return member;
    }

    /**
     * Sets or moves the last day of the term a person is serving on a given day.
     *
     * @throws Refusal when the person serves no term on {@code last}
     */
    public BoardMember end(String bodyId, String user, LocalDate last) {
        lockBoard(bodyId);
        var term = find(bodyId, user, last)
                .orElseThrow(() -> new Refusal(user + " is not on this board on " + last + "."));
        jdbc.sql("UPDATE board_member SET ends_on = :last"
                        + " WHERE body_id = :body AND user_id = :user AND starts_on = :from")
                .param("last", last)
                .param("body", bodyId)
                .param("user", user)
                .param("from", term.from())
                .update();
        return new BoardMember(bodyId, user, term.officer(), term.chair(), term.from(), last);
    }

    /** Everybody who sits on the board on that day: the whole membership. */
    @Transactional(readOnly = true)
    public List<BoardMember> of(String bodyId, LocalDate day) {
        return terms(bodyId).stream().filter(term -> term.servesOn(day)).toList();
    }

    /** The term this person serves on that day, if any. */
    @Transactional(readOnly = true)
    public Optional<BoardMember> find(String bodyId, String user, LocalDate day) {
        return of(bodyId, day).stream()
                .filter(member -> member.user().equals(user))
                .findFirst();
    }

    /** Who chairs the board on that day, if anybody does. */
    @Transactional(readOnly = true)
    public Optional<BoardMember> chair(String bodyId, LocalDate day) {
        return of(bodyId, day).stream().filter(BoardMember::chair).findFirst();
    }

    /** Two terms entered at the same time must see one another, and no constraint can compare two rows. */
    private void lockBoard(String bodyId) {
        var body = jdbc.sql("SELECT id FROM body WHERE id = :body FOR UPDATE")
                .param("body", bodyId)
                .query(String.class)
                .optional();
        if (body.isEmpty()) {
            throw new Refusal("No organisation has the id " + bodyId + ".");
        }
    }

    private List<BoardMember> terms(String bodyId) {
        return jdbc.sql(COLUMNS + "WHERE body_id = :body ORDER BY user_id, starts_on")
                .param("body", bodyId)
                .query(BoardMembers::read)
                .list();
    }

    private void insert(BoardMember member) {
        jdbc.sql("INSERT INTO board_member (body_id, user_id, officer, chair, starts_on, ends_on)"
                        + " VALUES (:body, :user, :officer, :chair, :from, :until)")
                .param("body", member.bodyId())
                .param("user", member.user())
                .param("officer", member.officer())
                .param("chair", member.chair())
                .param("from", member.from())
                .param("until", member.until())
                .update();
    }

    private static BoardMember read(ResultSet row, int index) throws SQLException {
        return new BoardMember(
                row.getString("body_id"),
                row.getString("user_id"),
                row.getBoolean("officer"),
                row.getBoolean("chair"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
