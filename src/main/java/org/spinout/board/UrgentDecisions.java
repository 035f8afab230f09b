package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What chairs decide between meetings because it cannot wait: with reasons, after asking others, and reported to the next
 * meeting, which notes it. It is refused where a meeting is called in time.
 */
@Component
@Transactional
public class UrgentDecisions {

    private static final String COLUMNS = "SELECT u.item_id, i.title, u.chair, u.why_urgent, u.needed_by, u.consulted,"
            + " u.reported_to FROM urgent_decision u JOIN agenda_item i ON i.id = u.item_id ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final BoardMembers members;
    private final AgendaItems items;
    private final Interests interests;
    private final Decisions decisions;

    public UrgentDecisions(
            JdbcClient jdbc,
            Clock clock,
            Meetings meetings,
            BoardMembers members,
            AgendaItems items,
            Interests interests,
            Decisions decisions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.members = members;
        this.items = items;
        this.interests = interests;
        this.decisions = decisions;
    }

    /**
     * Decides an item in the board's name, wherever it waits.
     *
     * @param caseTeam the user ids of the case's team, who are barred
     * @throws Refusal when a meeting is called in time, or the day it is needed by is past
     * @throws Refusal.NotEntitled when the person does not chair the board, or must stand aside
     * @throws Refusal.Conflict when the item is decided or withdrawn already
     */
    public UrgentDecision decide(long itemId, NewUrgentDecision asked, Set<String> caseTeam) {
        var item = items.lock(itemId);
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        if (members.find(item.bodyId(), asked.chair(), today)
                .filter(BoardMember::chair)
                .isEmpty()) {
            throw new Refusal.NotEntitled("Only the chair of the board decides between its meetings.");
        }
        if (interests.barred(itemId, caseTeam).contains(asked.chair())) {
            throw new Refusal.NotEntitled(
                    "You stand aside from this case, so you cannot decide it alone. Call a meeting.");
        }
        if (asked.neededBy().isBefore(today)) {
            throw new Refusal("neededBy", "earliest", "Give the day by which the decision is needed: today or later.");
        }
        refuseIfAMeetingComesInTime(item, today, asked.neededBy());
        decisions.decideByChair(item, asked.decision(), asked.chair());
        AgendaItems.takeOff(jdbc, itemId, clock.instant().atOffset(ZoneOffset.UTC));
        jdbc.sql("INSERT INTO urgent_decision (item_id, body_id, chair, why_urgent, needed_by, consulted)"
                        + " VALUES (:item, :body, :chair, :why, :by, :consulted)")
                .param("item", itemId)
                .param("body", item.bodyId())
                .param("chair", asked.chair())
                .param("why", asked.whyUrgent())
                .param("by", asked.neededBy())
                .param("consulted", asked.consulted())
                .update();
        return of(itemId);
    }

    private void refuseIfAMeetingComesInTime(AgendaItem item, LocalDate today, LocalDate neededBy) {
        meetings.open(item.bodyId()).stream()
                .filter(meeting ->
                        !meeting.date().isBefore(today) && !meeting.date().isAfter(neededBy))
                .findFirst()
                .ifPresent(meeting -> {
                    throw new Refusal(
                            "neededBy",
                            "meeting",
                            "The board meets on " + Days.inWords(meeting.date())
                                    + ", in time for this decision. Leave it to the meeting " + meeting.number() + ".");
                });
    }

    /** Those of a board that no meeting has noted yet, oldest first: items for noting at the next one. */
    @Transactional(readOnly = true)
    public List<UrgentDecision> unreported(String bodyId) {
        return jdbc.sql(COLUMNS + "WHERE u.body_id = :body AND u.reported_to IS NULL ORDER BY u.item_id")
                .param("body", bodyId)
                .query(this::read)
                .list();
    }

    /** Those that a meeting noted. */
    @Transactional(readOnly = true)
    public List<UrgentDecision> reportedTo(String meetingNumber) {
        return jdbc.sql(COLUMNS + "WHERE u.reported_to = :meeting ORDER BY u.item_id")
                .param("meeting", meetingNumber)
                .query(this::read)
                .list();
    }

    /**
     * Reports to a meeting what its chair has decided since the last one.
     *
     * @return what the meeting notes
     * @throws Refusal.Conflict when the meeting is closed
     */
    public List<UrgentDecision> report(String meetingNumber) {
        var meeting = meetings.lockOpen(meetingNumber);
        jdbc.sql("UPDATE urgent_decision SET reported_to = :meeting WHERE body_id = :body AND reported_to IS NULL")
                .param("meeting", meetingNumber)
                .param("body", meeting.bodyId())
                .update();
        return reportedTo(meetingNumber);
    }

    private UrgentDecision of(long itemId) {
        return jdbc.sql(COLUMNS + "WHERE u.item_id = :item")
                .param("item", itemId)
                .query(this::read)
                .single();
    }

    private UrgentDecision read(ResultSet row, int index) throws SQLException {
        return new UrgentDecision(
                decisions.of(row.getLong("item_id")).orElseThrow(),
                row.getString("title"),
                row.getString("chair"),
                row.getString("why_urgent"),
                Objects.requireNonNull(row.getObject("needed_by", LocalDate.class)),
                row.getString("consulted"),
                row.getString("reported_to"));
    }
}
