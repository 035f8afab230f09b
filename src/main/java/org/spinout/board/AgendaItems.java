package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings cases before boards: submits {@link AgendaItem}s, places them on agendas, takes them off again. */
@Component
@Transactional
public class AgendaItems {

    private static final String COLUMNS = "SELECT item.id, item.case_number, item.body_id, item.title, item.paper_by,"
            + " item.submitted_at, item.state, item.private_reasons, item.set_aside, entry.meeting_number, entry.place FROM agenda_item item"
            + " LEFT JOIN agenda_entry entry ON entry.item_id = item.id AND entry.live = TRUE ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;

    public AgendaItems(JdbcClient jdbc, Clock clock, Meetings meetings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
    }

    /** Submits a case to a board, to be heard in public. See {@link #submit(NewAgendaItem)}. */
    public long submit(String caseNumber, String bodyId, String title, String paperBy) {
        return submit(new NewAgendaItem(caseNumber, bodyId, title, paperBy, null, Set.of()));
    }

    /**
     * Submits a case to a board; it waits for the next meeting.
     *
     * @return the id of the item
     * @throws Refusal.Conflict when the case is before this board already
     */
    public long submit(NewAgendaItem asked) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("INSERT INTO agenda_item (case_number, body_id, title, paper_by, submitted_at, state, live,"
                            + " private_reasons) VALUES (:case, :body, :title, :by, :now, 'WAITING', TRUE, :private)")
                    .param("case", asked.caseNumber())
                    .param("body", asked.bodyId())
                    .param("title", asked.title())
                    .param("by", asked.paperBy())
                    .param("now", now())
                    .param("private", asked.privateReasons())
                    .update(key, "id");
        } catch (DuplicateKeyException alreadyThere) {
            throw new Refusal.Conflict("The case " + asked.caseNumber() + " is before this board already.");
        }
        var item = Objects.requireNonNull(key.getKey()).longValue();
        for (var joiner : asked.joiners()) {
            jdbc.sql("INSERT INTO agenda_item_joiner (item_id, user_id) VALUES (:item, :user)")
                    .param("item", item)
                    .param("user", joiner)
                    .update();
        }
        return item;
    }

    /** Keeps an item that waits off every agenda, or lets agendas take it again. */
    public void setAside(long itemId, boolean aside) {
        jdbc.sql("UPDATE agenda_item SET set_aside = :aside WHERE id = :item")
                .param("aside", aside)
                .param("item", itemId)
                .update();
    }

    /**
     * Takes an item that this board can never decide to another body, where it waits for the next meeting.
     *
     * @return the id of the item there
     * @throws Refusal.Conflict when it is decided, withdrawn or on an agenda
     */
    public long refer(long itemId, String otherBodyId) {
        var item = lock(itemId);
        if (item.state() != ItemState.WAITING || item.bodyId().equals(otherBodyId)) {
            throw new Refusal.Conflict("Only an item that waits can go to another body.");
        }
        end(itemId, ItemState.WITHDRAWN);
        jdbc.sql("UPDATE agenda_item SET referred_to = :body WHERE id = :item")
                .param("body", otherBodyId)
                .param("item", itemId)
                .update();
        return submit(new NewAgendaItem(
                item.caseNumber(), otherBodyId, item.title(), item.paperBy(), item.privateReasons(), Set.of()));
    }

    /** The members whom the paper names as joining the new enterprise. */
    @Transactional(readOnly = true)
    public Set<String> joiners(long itemId) {
        return Set.copyOf(jdbc.sql("SELECT user_id FROM agenda_item_joiner WHERE item_id = :item")
                .param("item", itemId)
                .query(String.class)
                .list());
    }

    /** The numbers of the meetings on whose agenda an item stood, the first one first. */
    List<String> meetingsOf(long itemId) {
        return jdbc.sql(
                        "SELECT meeting_number FROM agenda_entry WHERE item_id = :item ORDER BY placed_at, meeting_number")
                .param("item", itemId)
                .query(String.class)
                .list();
    }

    /** @throws Refusal when no item has this id */
    @Transactional(readOnly = true)
    public AgendaItem get(long itemId) {
        return jdbc.sql(COLUMNS + "WHERE item.id = :item")
                .param("item", itemId)
                .query(AgendaItems::read)
                .optional()
                .orElseThrow(() -> unknown(itemId));
    }

    /** What waits for the next meeting of this board, the public part first, each in the order submitted. */
    @Transactional(readOnly = true)
    public List<AgendaItem> waiting(String bodyId) {
        return jdbc.sql(COLUMNS + "WHERE item.body_id = :body AND item.state = 'WAITING'"
                        + " AND item.set_aside = FALSE"
                        + " ORDER BY CASE WHEN item.private_reasons IS NULL THEN 0 ELSE 1 END, item.id")
                .param("body", bodyId)
                .query(AgendaItems::read)
                .list();
    }

    /**
     * Puts everything that waits for this board on the meeting's agenda, after what is there already, the public part
     * first. May be repeated while the meeting is open.
     *
     * @return the whole agenda
     * @throws Refusal.Conflict when the meeting is closed
     */
    public List<AgendaItem> place(String meetingNumber) {
        var meeting = meetings.lockOpen(meetingNumber);
        var waiting = jdbc.sql(
                        "SELECT id FROM agenda_item WHERE body_id = :body AND state = 'WAITING' AND set_aside = FALSE"
                                // What this meeting has put off waits for the next one.
                                + " AND id NOT IN (SELECT item_id FROM agenda_entry WHERE meeting_number = :meeting)"
                                + " ORDER BY CASE WHEN private_reasons IS NULL THEN 0 ELSE 1 END, id FOR UPDATE")
                .param("meeting", meetingNumber)
                .param("body", meeting.bodyId())
                .query(Long.class)
                .list();
        var place = lastPlace(meetingNumber);
        for (var item : waiting) {
            place++;
            enter(meetingNumber, item, place);
        }
        return of(meetingNumber);
    }

    /** The agenda as it stands: decided items included, withdrawn and carried-over ones not. */
    @Transactional(readOnly = true)
    public List<AgendaItem> of(String meetingNumber) {
        return jdbc.sql(COLUMNS + "WHERE entry.meeting_number = :meeting ORDER BY entry.place")
                .param("meeting", meetingNumber)
                .query(AgendaItems::read)
                .list();
    }

    /** What stood on this meeting's agenda and left it undecided: withdrawn, or carried over. */
    @Transactional(readOnly = true)
    public List<AgendaItem> takenOff(String meetingNumber) {
        return jdbc.sql(COLUMNS + "WHERE item.id IN (SELECT item_id FROM agenda_entry"
                        + " WHERE meeting_number = :meeting AND live IS NULL) ORDER BY item.id")
                .param("meeting", meetingNumber)
                .query(AgendaItems::read)
                .list();
    }

    /** Every item there ever was for this case, before any board, oldest first. */
    @Transactional(readOnly = true)
    public List<AgendaItem> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE item.case_number = :case ORDER BY item.id")
                .param("case", caseNumber)
                .query(AgendaItems::read)
                .list();
    }

    /** Takes a withdrawn case off every agenda and out of every queue; gives what was pending, and leaves what is decided. */
    public List<AgendaItem> withdraw(String caseNumber) {
        return withdraw(caseNumber, "%");
    }

    /** The same before the board of one body only. */
    public List<AgendaItem> withdraw(String caseNumber, String bodyId) {
        var pending = jdbc.sql("SELECT id FROM agenda_item WHERE case_number = ? AND body_id LIKE ?"
                        + " AND live = TRUE ORDER BY id FOR UPDATE")
                .params(caseNumber, bodyId)
                .query(Long.class)
                .list();
        for (var item : pending) {
            end(item, ItemState.WITHDRAWN);
            takeOff(jdbc, item, now());
        }
        return pending.stream().map(this::get).toList();
    }

    /**
     * Takes an item off the agenda it stands on, undecided; it waits for the next meeting.
     *
     * @throws Refusal.Conflict when it stands on no agenda, or its meeting is closed
     */
    public AgendaItem putOff(long itemId) {
        var meetingNumber = get(itemId).meetingNumber();
        if (meetingNumber == null) {
            throw new Refusal.Conflict("This item is on no agenda, so it cannot be taken off one.");
        }
        meetings.lockOpen(meetingNumber);
        if (lock(itemId).state() != ItemState.ON_AGENDA) {
            throw new Refusal.Conflict("This item is decided or withdrawn, so it cannot be put off.");
        }
        jdbc.sql("UPDATE agenda_item SET state = 'WAITING' WHERE id = :item")
                .param("item", itemId)
                .update();
        takeOff(jdbc, itemId, now());
        return get(itemId);
    }

    /** The item, its row locked until the transaction ends, so that it is not withdrawn while it is decided. */
    AgendaItem lock(long itemId) {
        var locked = jdbc.sql("SELECT id FROM agenda_item WHERE id = :item FOR UPDATE")
                .param("item", itemId)
                .query(Long.class)
                .optional();
        return locked.map(this::get).orElseThrow(() -> unknown(itemId));
    }

    void end(long itemId, ItemState end) {
        jdbc.sql("UPDATE agenda_item SET state = :end, live = NULL, ended_at = :now WHERE id = :item")
                .param("end", end.name())
                .param("now", now())
                .param("item", itemId)
                .update();
    }

    static void takeOff(JdbcClient jdbc, long itemId, OffsetDateTime now) {
        jdbc.sql("UPDATE agenda_entry SET live = NULL, taken_off_at = :now WHERE item_id = :item AND live = TRUE")
                .param("now", now)
                .param("item", itemId)
                .update();
    }

    private int lastPlace(String meetingNumber) {
        return jdbc.sql("SELECT COALESCE(MAX(place), 0) FROM agenda_entry WHERE meeting_number = :meeting")
                .param("meeting", meetingNumber)
                .query(Integer.class)
                .single();
    }

    private void enter(String meetingNumber, long itemId, int place) {
        jdbc.sql("UPDATE agenda_item SET state = 'ON_AGENDA' WHERE id = :item")
                .param("item", itemId)
                .update();
        jdbc.sql("INSERT INTO agenda_entry (meeting_number, item_id, place, placed_at, live)"
                        + " VALUES (:meeting, :item, :place, :now, TRUE)")
                .param("meeting", meetingNumber)
                .param("item", itemId)
                .param("place", place)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Refusal unknown(long itemId) {
        return new Refusal("No agenda item has the id " + itemId + ".");
    }

    private static AgendaItem read(ResultSet row, int index) throws SQLException {
        return new AgendaItem(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("body_id"),
                row.getString("title"),
                row.getString("paper_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                ItemState.valueOf(row.getString("state")),
                row.getString("private_reasons"),
                row.getBoolean("set_aside"),
                row.getString("meeting_number"),
                row.getObject("place", Integer.class));
    }
}
