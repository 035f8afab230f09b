package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the {@link Minute} of every meeting, version by version, until the chair signs, or the deputy of a chair who is away. */
@Component
@Transactional
public class Minutes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final ChairsSeat seat;
    private final MinuteText text;

    public Minutes(JdbcClient jdbc, Clock clock, Meetings meetings, ChairsSeat seat, MinuteText text) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.seat = seat;
        this.text = text;
    }

    /**
     * Drafts the minute from what is on record now. Drafting again replaces a corrected text by a fresh one, as a new
     * version; when nothing has changed the draft stays as it is.
     *
     * @throws Refusal when the meeting was cancelled, for then there is nothing to minute
     * @throws Refusal.Conflict when the minute is signed
     */
    public Minute draft(String meetingNumber) {
        return write(meetingNumber, text.of(meetingWithMinute(meetingNumber)));
    }

    /**
     * Replaces the draft by a corrected text.
     *
     * @throws Refusal when the text is empty, or the meeting was cancelled
     * @throws Refusal.Conflict when the minute is signed
     */
    public Minute correct(String meetingNumber, String corrected) {
        meetingWithMinute(meetingNumber);
        return write(
                meetingNumber, Wording.required("minute", corrected, 10 * Wording.LONG, "The minute cannot be empty."));
    }

    /** The latest version, if anything has been drafted. */
    @Transactional(readOnly = true)
    public Optional<Minute> of(String meetingNumber) {
        return jdbc.sql(
                        "SELECT m.meeting_number, m.version, m.wording, m.drafted_at, s.signed_by, s.in_place_of, s.signed_at"
                                + " FROM board_minute m LEFT JOIN board_minute_signature s"
                                + " ON s.meeting_number = m.meeting_number AND s.version = m.version"
                                + " WHERE m.meeting_number = :meeting ORDER BY m.version DESC LIMIT 1")
                .param("meeting", meetingNumber)
                .query(Minutes::read)
                .optional();
    }

    /** The numbers of the meetings of a body whose minute is drafted and not signed yet, the first one first. */
    @Transactional(readOnly = true)
    public List<String> unsigned(String bodyId) {
        return jdbc.sql("SELECT DISTINCT m.meeting_number FROM board_minute m JOIN board_meeting b"
                        + " ON b.meeting_number = m.meeting_number WHERE b.body_id = :body AND NOT EXISTS"
                        + " (SELECT 1 FROM board_minute_signature s WHERE s.meeting_number = m.meeting_number)"
                        + " ORDER BY m.meeting_number")
                .param("body", bodyId)
                .query(String.class)
                .list();
    }

    /**
     * Signs the latest version, after which it is the minute for good.
     *
     * @param chair the user id of whoever chairs the board today, or is appointed to stand in for the chair
     * @throws Refusal when nothing is drafted, or the meeting is still open
     * @throws Refusal.NotEntitled when the person is neither
     * @throws Refusal.Conflict when it is signed already
     */
    public Minute sign(String meetingNumber, String chair) {
        var meeting = meetingWithMinute(meetingNumber);
        if (meeting.isOpen()) {
            throw new Refusal("Close the meeting " + meetingNumber + " before its minute is signed.");
        }
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        var occupant = seat.taken(meeting.bodyId(), chair, today)
                .orElseThrow(() -> new Refusal.NotEntitled(
                        "Only the chair of the board signs its minutes, or whoever stands in for the chair today."));
        var draft = of(meetingNumber).orElseThrow(() -> new Refusal("There is no minute to sign yet. Draft it first."));
        refuseSigned(draft);
        jdbc.sql("INSERT INTO board_minute_signature (meeting_number, version, signed_by, in_place_of, signed_at)"
                        + " VALUES (:meeting, :version, :by, :absent, :now)")
                .param("meeting", meetingNumber)
                .param("version", draft.version())
                .param("by", occupant.user())
                .param("absent", occupant.inPlaceOf())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return of(meetingNumber).orElseThrow();
    }

    private Meeting meetingWithMinute(String meetingNumber) {
        var meeting = meetings.lock(meetingNumber);
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal("The meeting " + meetingNumber + " was cancelled, so it has no minute.");
        }
        return meeting;
    }

    private Minute write(String meetingNumber, String wording) {
        var latest = of(meetingNumber);
        latest.ifPresent(Minutes::refuseSigned);
        if (latest.isPresent() && latest.get().text().equals(wording)) {
            return latest.get();
        }
        jdbc.sql("INSERT INTO board_minute (meeting_number, version, wording, drafted_at)"
                        + " VALUES (:meeting, :version, :wording, :now)")
                .param("meeting", meetingNumber)
                .param("version", latest.map(Minute::version).orElse(0) + 1)
                .param("wording", wording)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return of(meetingNumber).orElseThrow();
    }

    private static void refuseSigned(Minute minute) {
        if (minute.isSigned()) {
            throw new Refusal.Conflict("The minute of " + minute.meetingNumber() + " is signed already.");
        }
    }

    private static Minute read(ResultSet row, int index) throws SQLException {
        var signedAt = row.getObject("signed_at", OffsetDateTime.class);
        return new Minute(
                row.getString("meeting_number"),
                row.getInt("version"),
                row.getString("wording"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getString("signed_by"),
                row.getString("in_place_of"),
                signedAt == null ? null : signedAt.toInstant());
    }
}
