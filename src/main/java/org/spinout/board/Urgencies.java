package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why chairs let meetings be called at shorter notice. Notice of such a meeting runs from their agreement. */
@Component
@Transactional
public class Urgencies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final ChairsSeat seat;

    public Urgencies(JdbcClient jdbc, Clock clock, Meetings meetings, ChairsSeat seat) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.seat = seat;
    }

    /**
     * Agrees that a meeting cannot wait.
     *
     * @param chair the user id of whoever chairs the board today, or stands in for the chair
     * @param noticeClearDays how many clear days the body's rule asks for even then
     * @throws NoticeTooShort when fewer are left
     * @throws Refusal when there are no reasons, or the meeting was not called as an urgent one
     * @throws Refusal.NotEntitled when the person does not chair the board
     * @throws Refusal.Conflict when the meeting is closed, or this is agreed already
     */
    public Urgency agree(String meetingNumber, String chair, String reasons, int noticeClearDays) {
        var meeting = meetings.lockOpen(meetingNumber);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
        if (!meeting.urgent()) {
            throw new Refusal("The meeting " + meetingNumber + " was called with proper notice.");
        }
        var occupant = seat.taken(meeting.bodyId(), chair, today)
                .orElseThrow(() -> new Refusal.NotEntitled(
                        "Only the chair of the board, or whoever stands in for the chair, says that a meeting cannot"
                                + " wait."));
        NoticeTooShort.refuse(today, meeting.date(), noticeClearDays, true);
        try {
            jdbc.sql("INSERT INTO urgent_meeting (meeting_number, chair, in_place_of, reasons, agreed_at)"
                            + " VALUES (:meeting, :chair, :absent, :reasons, :now)")
                    .param("meeting", meetingNumber)
                    .param("chair", occupant.user())
                    .param("absent", occupant.inPlaceOf())
                    .param("reasons", Wording.required("reasons", reasons, 3000, "Say why the meeting cannot wait."))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException agreedBefore) {
            throw new Refusal.Conflict("It is agreed already that the meeting " + meetingNumber + " cannot wait.");
        }
        return of(meetingNumber).orElseThrow();
    }

    /** Why this meeting could not wait; empty for a meeting with proper notice, and for one nobody has agreed to yet. */
    @Transactional(readOnly = true)
    public Optional<Urgency> of(String meetingNumber) {
        return jdbc.sql("SELECT meeting_number, chair, in_place_of, reasons, agreed_at FROM urgent_meeting"
                        + " WHERE meeting_number = :meeting")
                .param("meeting", meetingNumber)
                .query(Urgencies::read)
                .optional();
    }

    private static Urgency read(ResultSet row, int index) throws SQLException {
        return new Urgency(
                row.getString("meeting_number"),
                row.getString("chair"),
                row.getString("in_place_of"),
                row.getString("reasons"),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant());
    }
}
