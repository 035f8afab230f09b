package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must stand aside from which item. A member with an interest in an item takes no part in it, and nor does a member
 * who belongs to the team of its case, declared or not.
 */
@Component
@Transactional
public class Interests {

    private static final String LATEST = "SELECT d.id, d.meeting_number, d.user_id, d.version, d.wording, d.declared_at"
            + " FROM interest_declaration d WHERE d.meeting_number = :meeting AND d.version ="
            + " (SELECT MAX(version) FROM interest_declaration"
            + " WHERE meeting_number = d.meeting_number AND user_id = d.user_id) ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final BoardMembers members;
    private final AgendaItems items;

    public Interests(JdbcClient jdbc, Clock clock, Meetings meetings, BoardMembers members, AgendaItems items) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.members = members;
        this.items = items;
    }

    /**
     * Records what a member declares for a meeting: all of it, replacing what the member declared before.
     *
     * @param itemIds the items concerned; empty when there is nothing to declare
     * @param text what the interest is; needed when there are items
     * @throws Refusal when an item is not on the agenda, or its interest is not described
     * @throws Refusal.NotEntitled when the person does not sit on the board on the day of the meeting
     * @throws Refusal.Conflict when the meeting is closed
     */
    public Declaration declare(String meetingNumber, String member, Collection<Long> itemIds, String text) {
        var meeting = meetings.lockOpen(meetingNumber);
        if (members.find(meeting.bodyId(), member, meeting.date()).isEmpty()) {
            throw new Refusal.NotEntitled(member + " is not a member of this board on the day of the meeting.");
        }
        var concerned = new TreeSet<>(itemIds);
        var agenda = items.of(meetingNumber).stream().map(AgendaItem::id).collect(Collectors.toSet());
        if (!agenda.containsAll(concerned)) {
            throw new Refusal("items", "values", "An interest can only be declared in an item on this agenda.");
        }
        var wording = concerned.isEmpty()
                ? text.strip()
                : Wording.required("text", text, Wording.LONG, "Say what your interest is.");
        var version = latest(meetingNumber, member).map(Declaration::version).orElse(0) + 1;
        insert(meetingNumber, member, version, concerned, wording);
        return latest(meetingNumber, member).orElseThrow();
    }

    /** What each member declares for this meeting, by member; members who have not declared are not in it. */
    @Transactional(readOnly = true)
    public List<Declaration> of(String meetingNumber) {
        return jdbc.sql(LATEST + "ORDER BY d.user_id")
                .param("meeting", meetingNumber)
                .query(this::read)
                .list();
    }

    /** The members who have declared nothing for this meeting yet, not even that there is nothing to declare. */
    @Transactional(readOnly = true)
    public SortedSet<String> silent(String meetingNumber) {
        var meeting = meetings.get(meetingNumber);
        var silent = members.of(meeting.bodyId(), meeting.date()).stream()
                .map(BoardMember::user)
                .collect(Collectors.toCollection(TreeSet::new));
        of(meetingNumber).forEach(declaration -> silent.remove(declaration.member()));
        return silent;
    }

    /**
     * Who must stand aside from an item: whoever declared an interest in it at the meeting it stands before, and the team
     * of its case. Not only members: the team is barred from the room's papers too.
     *
     * @param caseTeam the user ids of the case's team
     */
    @Transactional(readOnly = true)
    public SortedSet<String> barred(long itemId, Set<String> caseTeam) {
        var barred = new TreeSet<>(caseTeam);
        var meetingNumber = items.get(itemId).meetingNumber();
        if (meetingNumber != null) {
            of(meetingNumber).stream()
                    .filter(declaration -> declaration.itemIds().contains(itemId))
                    .forEach(declaration -> barred.add(declaration.member()));
        }
        return Collections.unmodifiableSortedSet(barred);
    }

    private Optional<Declaration> latest(String meetingNumber, String member) {
        return jdbc.sql(LATEST + "AND d.user_id = :member")
                .param("meeting", meetingNumber)
                .param("member", member)
                .query(this::read)
                .optional();
    }

    private void insert(String meetingNumber, String member, int version, SortedSet<Long> itemIds, String wording) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO interest_declaration (meeting_number, user_id, version, wording, declared_at)"
                        + " VALUES (:meeting, :member, :version, :wording, :now)")
                .param("meeting", meetingNumber)
                .param("member", member)
                .param("version", version)
                .param("wording", wording)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        var declaration = Objects.requireNonNull(key.getKey()).longValue();
        for (var item : itemIds) {
            jdbc.sql("INSERT INTO interest_in_item (declaration_id, item_id) VALUES (:declaration, :item)")
                    .param("declaration", declaration)
                    .param("item", item)
                    .update();
        }
    }

    private Declaration read(ResultSet row, int index) throws SQLException {
        var itemIds = jdbc.sql("SELECT item_id FROM interest_in_item WHERE declaration_id = :id")
                .param("id", row.getLong("id"))
                .query(Long.class)
                .list();
        return new Declaration(
                row.getString("meeting_number"),
                row.getString("user_id"),
                row.getInt("version"),
                Collections.unmodifiableSortedSet(new TreeSet<>(itemIds)),
                row.getString("wording"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant());
    }
}
