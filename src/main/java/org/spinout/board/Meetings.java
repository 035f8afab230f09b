package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls and closes {@link Meeting}s. */
@Component
@Transactional
public class Meetings {

    private static final String COLUMNS = "SELECT meeting_number, body_id, meets_on, meets_at, venue, open_to_public,"
            + " urgent, called_by, called_at, state FROM board_meeting ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;

    public Meetings(JdbcClient jdbc, Clock clock, References references) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
    }

    /**
     * Calls a meeting and gives it its number.
     *
     * @param noticeClearDays how many clear days the body's rule puts between today and the meeting; fewer, as a rule, for
     *     an urgent one
     * @throws NoticeTooShort when there are fewer
     * @throws Refusal when the meeting would lie in the past
     */
    public Meeting call(NewMeeting asked, int noticeClearDays) {
        var now = clock.instant();
        if (asked.date()
                .atTime(asked.time())
                .atZone(WorkingDays.LONDON)
                .toInstant()
                .isBefore(now)) {
            throw new Refusal(
                    "date", "future", "The meeting would lie in the past. Give a date and time still to come.");
        }
        var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
        NoticeTooShort.refuse(today, asked.date(), noticeClearDays, asked.urgent());
        var number = references.next("BM", 2).value();
        insert(number, asked, now.atOffset(ZoneOffset.UTC));
        return get(number);
    }

    /** @throws Refusal when no meeting has this number */
    @Transactional(readOnly = true)
    public Meeting get(String number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(String number) {
        return jdbc.sql(COLUMNS + "WHERE meeting_number = :number")
                .param("number", number)
                .query(Meetings::read)
                .optional();
    }

    /** The body's meetings that are called and not yet closed, the next one first. */
    @Transactional(readOnly = true)
    public List<Meeting> open(String bodyId) {
        return jdbc.sql(COLUMNS
                        + "WHERE body_id = :body AND state = 'CALLED' ORDER BY meets_on, meets_at, meeting_number")
                .param("body", bodyId)
                .query(Meetings::read)
                .list();
    }

    /**
     * Ends a meeting. Items it has not decided wait for the next meeting of the board.
     *
     * @param end held, adjourned or cancelled
     * @throws Refusal when a meeting is to end as held of which no attendance is recorded
     * @throws Refusal.Conflict when it is closed already, or is to be cancelled after it has decided an item
     */
    public Meeting close(String number, MeetingState end) {
        if (end == MeetingState.CALLED) {
            throw new IllegalArgumentException("A meeting does not end by being called.");
        }
        lockOpen(number);
        if (end == MeetingState.HELD && !exists("attendance_list", number)) {
            throw new Refusal("Record who came before the meeting " + number + " is closed as held.");
        }
        if (end == MeetingState.CANCELLED && exists("board_decision", number)) {
            throw new Refusal.Conflict(
                    "The meeting " + number + " has decided an item, so it cannot be cancelled. Adjourn it instead.");
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        carryOverUndecided(number, now);
        jdbc.sql("UPDATE board_meeting SET state = :end, closed_at = :now WHERE meeting_number = :number")
                .param("end", end.name())
                .param("now", now)
                .param("number", number)
                .update();
        return get(number);
    }

    /**
     * The meeting, its row locked until the transaction ends, so that nobody closes it meanwhile.
     *
     * @throws Refusal.Conflict when it is closed
     */
    Meeting lockOpen(String number) {
        var meeting = lock(number);
        if (!meeting.isOpen()) {
            throw new Refusal.Conflict("The meeting " + number + " is closed.");
        }
        return meeting;
    }

    /** The meeting, open or closed, its row locked until the transaction ends. */
    Meeting lock(String number) {
        return jdbc.sql(COLUMNS + "WHERE meeting_number = :number FOR UPDATE")
                .param("number", number)
                .query(Meetings::read)
                .optional()
                .orElseThrow(() -> unknown(number));
    }

    private boolean exists(String table, String number) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE meeting_number = :number")
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void carryOverUndecided(String number, OffsetDateTime now) {
        var undecided = jdbc.sql("SELECT id FROM agenda_item WHERE state = 'ON_AGENDA' AND id IN"
                        + " (SELECT item_id FROM agenda_entry WHERE meeting_number = :number AND live = TRUE)"
                        + " ORDER BY id FOR UPDATE")
                .param("number", number)
                .query(Long.class)
                .list();
        for (var item : undecided) {
            jdbc.sql("UPDATE agenda_item SET state = 'WAITING' WHERE id = :item")
                    .param("item", item)
                    .update();
            AgendaItems.takeOff(jdbc, item, now);
        }
    }

    private void insert(String number, NewMeeting asked, OffsetDateTime now) {
        jdbc.sql(
                        "INSERT INTO board_meeting (meeting_number, body_id, meets_on, meets_at, venue, open_to_public, urgent,"
                                + " called_by, called_at, state)"
                                + " VALUES (:number, :body, :date, :time, :venue, :public, :urgent, :by, :now, 'CALLED')")
                .param("number", number)
                .param("body", asked.bodyId())
                .param("date", asked.date())
                .param("time", asked.time())
                .param("venue", asked.venue())
                .param("public", asked.openToPublic())
                .param("urgent", asked.urgent())
                .param("by", asked.calledBy())
                .param("now", now)
                .update();
    }

    private static Refusal unknown(String number) {
        return new Refusal("No meeting has the number " + number + ".");
    }

    private static Meeting read(ResultSet row, int index) throws SQLException {
        return new Meeting(
                row.getString("meeting_number"),
                row.getString("body_id"),
                row.getObject("meets_on", LocalDate.class),
                row.getObject("meets_at", LocalTime.class),
                row.getString("venue"),
                row.getBoolean("open_to_public"),
                row.getBoolean("urgent"),
                row.getString("called_by"),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                MeetingState.valueOf(row.getString("state")));
    }
}
