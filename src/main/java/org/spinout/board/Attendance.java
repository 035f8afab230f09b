package org.spinout.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting. The list may be corrected while the meeting is open; earlier lists stay on record. */
@Component
@Transactional
public class Attendance {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final BoardMembers members;

    public Attendance(JdbcClient jdbc, Clock clock, Meetings meetings, BoardMembers members) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.members = members;
    }

    /**
     * Records who is present: all of them, replacing the list recorded before.
     *
     * @param users the members present; nobody is a possible answer
     * @throws Refusal when somebody is not a member of this board, or the day of the meeting has not come
     * @throws Refusal.Conflict when the meeting is closed
     */
    public void record(String meetingNumber, Collection<String> users) {
        var meeting = meetings.lockOpen(meetingNumber);
        if (LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON).isBefore(meeting.date())) {
            throw new Refusal("The meeting " + meetingNumber + " is on " + Days.written(meeting.date())
                    + ". Record who came on that day or later.");
        }
        var present = new TreeSet<>(users);
        var board = members.of(meeting.bodyId(), meeting.date()).stream()
                .map(BoardMember::user)
                .collect(Collectors.toSet());
        for (var user : present) {
            if (!board.contains(user)) {
                throw new Refusal("present", "values", user + " is not a member of this board.");
            }
        }
        insert(meetingNumber, present);
    }

    /** Who is present by the latest list; nobody while none is recorded. */
    @Transactional(readOnly = true)
    public SortedSet<String> of(String meetingNumber) {
        var users = jdbc.sql("SELECT user_id FROM attendance_of_member WHERE list_id IN (SELECT id FROM attendance_list"
                        + " WHERE meeting_number = :meeting AND version = (SELECT MAX(version) FROM attendance_list"
                        + " WHERE meeting_number = :meeting))")
                .param("meeting", meetingNumber)
                .query(String.class)
                .list();
        return Collections.unmodifiableSortedSet(new TreeSet<>(users));
    }

    private void insert(String meetingNumber, SortedSet<String> present) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO attendance_list (meeting_number, version, recorded_at) VALUES (:meeting,"
                        + " (SELECT COALESCE(MAX(version), 0) + 1 FROM attendance_list WHERE meeting_number = :meeting),"
                        + " :now)")
                .param("meeting", meetingNumber)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        var list = Objects.requireNonNull(key.getKey()).longValue();
        for (var user : present) {
            jdbc.sql("INSERT INTO attendance_of_member (list_id, user_id) VALUES (:list, :user)")
                    .param("list", list)
                    .param("user", user)
                    .update();
        }
    }
}
