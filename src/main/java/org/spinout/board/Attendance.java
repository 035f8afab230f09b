package org.spinout.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
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

    /** Records who is present, with the chair presiding. See {@link #record(String, Collection, String)}. */
    public void record(String meetingNumber, Collection<String> users) {
        record(meetingNumber, users, null);
    }

    /**
     * Records who is present: all of them, replacing the list recorded before.
     *
     * @param users the members present; nobody is a possible answer
     * @param presiding the member who presides in place of the chair; null where the chair does
     * @throws Refusal when somebody is not a member of this board, or the day of the meeting has not come
     * @throws Refusal.Conflict when the meeting is closed
     */
    public void record(String meetingNumber, Collection<String> users, @Nullable String presiding) {
        var meeting = meetings.lockOpen(meetingNumber);
        if (LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON).isBefore(meeting.date())) {
            throw new Refusal("The meeting " + meetingNumber + " is on " + Days.inWords(meeting.date())
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
        if (presiding != null && !present.contains(presiding)) {
            throw new Refusal("presiding", "values", "Whoever presides must be present.");
        }
        insert(meetingNumber, present, presiding);
    }

    /** Who presides by the latest list: the member named, otherwise the chair where present; empty where neither is. */
    @Transactional(readOnly = true)
    public Optional<String> presiding(String meetingNumber) {
        var meeting = meetings.get(meetingNumber);
        var named = jdbc.sql("SELECT presiding FROM attendance_list WHERE meeting_number = :meeting"
                        + " AND presiding IS NOT NULL AND version = (SELECT MAX(version) FROM attendance_list"
                        + " WHERE meeting_number = :meeting)")
                .param("meeting", meetingNumber)
                .query(String.class)
                .optional();
        return named.or(() -> members.chair(meeting.bodyId(), meeting.date())
                .map(BoardMember::user)
                .filter(of(meetingNumber)::contains));
    }

    /**
     * Records who of those present was not in the room for one item.
     *
     * @throws Refusal when somebody is not at the meeting anyway
     * @throws Refusal.Conflict when the meeting is closed
     */
    public void leaveForItem(String meetingNumber, long itemId, Collection<String> users) {
        meetings.lockOpen(meetingNumber);
        var present = of(meetingNumber);
        for (var user : new TreeSet<>(users)) {
            if (!present.contains(user)) {
                throw new Refusal("outOfRoom", "values", user + " is not at this meeting.");
            }
            jdbc.sql("INSERT INTO absence_from_item (meeting_number, item_id, user_id) VALUES (:meeting, :item, :user)")
                    .param("meeting", meetingNumber)
                    .param("item", itemId)
                    .param("user", user)
                    .update();
        }
    }

    /** Who is there for one item: everybody present but those who were not in the room for it. */
    @Transactional(readOnly = true)
    public SortedSet<String> forItem(String meetingNumber, long itemId) {
        var there = new TreeSet<>(of(meetingNumber));
        jdbc.sql("SELECT user_id FROM absence_from_item WHERE meeting_number = :meeting AND item_id = :item")
                .param("meeting", meetingNumber)
                .param("item", itemId)
                .query(String.class)
                .list()
                .forEach(there::remove);
        return Collections.unmodifiableSortedSet(there);
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

    private void insert(String meetingNumber, SortedSet<String> present, @Nullable String presiding) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO attendance_list (meeting_number, version, recorded_at, presiding) VALUES (:meeting,"
                        + " (SELECT COALESCE(MAX(version), 0) + 1 FROM attendance_list WHERE meeting_number = :meeting),"
                        + " :now, :presiding)")
                .param("meeting", meetingNumber)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("presiding", presiding)
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
