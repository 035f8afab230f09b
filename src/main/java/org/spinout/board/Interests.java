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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must stand aside from which item: whoever declared an interest in it for a meeting, whose entry in the register
 * names its case, who is to join the new enterprise, or who is of the team, declared or not. A dispensation lifts the bar
 * for one member and one case, but never for the team.
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
    private final InterestRegister register;
    private final Dispensations dispensations;

    public Interests(
            JdbcClient jdbc,
            Clock clock,
            Meetings meetings,
            BoardMembers members,
            AgendaItems items,
            InterestRegister register,
            Dispensations dispensations) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.members = members;
        this.items = items;
        this.register = register;
        this.dispensations = dispensations;
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
     * Who must stand aside from an item, while it waits as well as at a meeting. Not only members: the team is barred from
     * the room's papers too.
     *
     * @param caseTeam the user ids of the case's team
     */
    @Transactional(readOnly = true)
    public SortedSet<String> barred(long itemId, Set<String> caseTeam) {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(grounds(itemId, caseTeam).keySet()));
    }

    /** Who must stand aside from an item, each with the weightiest ground. */
    @Transactional(readOnly = true)
    public SortedMap<String, Ground> grounds(long itemId, Set<String> caseTeam) {
        var item = items.get(itemId);
        var grounds = new TreeMap<String, Ground>();
        declaredIn(itemId).forEach(member -> grounds.put(member, Ground.DECLARED));
        register.interestedIn(item.bodyId(), item.caseNumber()).forEach(member -> grounds.put(member, Ground.REGISTER));
        items.joiners(itemId).forEach(member -> grounds.put(member, Ground.JOINS));
        dispensations.of(item.caseNumber(), item.bodyId()).forEach(given -> grounds.remove(given.member()));
        caseTeam.forEach(member -> grounds.put(member, Ground.TEAM));
        return grounds;
    }

    /**
     * Records that a member stands aside only now that the item is called, and what the member had seen of it by then.
     *
     * @param text what the interest is
     * @param seen what the member had opened of the case, in words
     * @throws Refusal when no interest is described, or the item is on no agenda
     */
    public LateRecusal declareLate(long itemId, String member, String text, String seen) {
        var meetingNumber = items.get(itemId).meetingNumber();
        if (meetingNumber == null) {
            throw new Refusal("This item is on no agenda, so nobody stands aside from it now.");
        }
        var wording = Wording.required(
                "lateInterestText", text, Wording.LONG, "Say what the interest is that was declared only now.");
        var before = latest(meetingNumber, member);
        var concerned = new TreeSet<>(before.map(Declaration::itemIds).orElse(new TreeSet<>()));
        concerned.add(itemId);
        var words = before.map(Declaration::text)
                .filter(said -> !said.isBlank())
                .map(said -> said + "\n")
                .orElse("");
        declare(meetingNumber, member, concerned, words + wording);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("INSERT INTO late_recusal (meeting_number, item_id, user_id, seen, declared_at)"
                        + " VALUES (:meeting, :item, :member, :seen, :now)")
                .param("meeting", meetingNumber)
                .param("item", itemId)
                .param("member", member)
                .param("seen", seen)
                .param("now", now)
                .update();
        return new LateRecusal(meetingNumber, itemId, member, seen, now.toInstant());
    }

    /** Who stood aside from an item only when it was called, at any meeting. */
    @Transactional(readOnly = true)
    public List<LateRecusal> lateRecusals(long itemId) {
        return jdbc.sql("SELECT meeting_number, user_id, seen, declared_at FROM late_recusal WHERE item_id = :item"
                        + " ORDER BY declared_at, user_id")
                .param("item", itemId)
                .query((row, index) -> new LateRecusal(
                        row.getString("meeting_number"),
                        itemId,
                        row.getString("user_id"),
                        row.getString("seen"),
                        row.getObject("declared_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What was declared of an item stays until its member says otherwise for a later meeting that has it. */
    private SortedSet<String> declaredIn(long itemId) {
        var declared = new TreeSet<String>();
        for (var meeting : items.meetingsOf(itemId)) {
            for (var declaration : of(meeting)) {
                if (declaration.itemIds().contains(itemId)) {
                    declared.add(declaration.member());
                } else {
                    declared.remove(declaration.member());
                }
            }
        }
        return declared;
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
