package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes decisions: once per item, by a quorum, carried by the majority of those voting, with reasons. */
@Component
@Transactional
public class Decisions {

    private static final String COLUMNS = "SELECT d.item_id, i.case_number, d.meeting_number, d.outcome, d.reason_code,"
            + " d.reasons, d.by_consensus, d.votes_for, d.votes_against, d.abstentions, d.casting_vote, d.membership,"
            + " d.eligible, d.present, d.needed, d.decided_at"
            + " FROM board_decision d JOIN agenda_item i ON i.id = d.item_id ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Quorum quorum;
    private final Conditions conditions;

    public Decisions(
            JdbcClient jdbc, Clock clock, Meetings meetings, AgendaItems items, Quorum quorum, Conditions conditions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.meetings = meetings;
        this.items = items;
        this.quorum = quorum;
        this.conditions = conditions;
    }

    /**
     * Decides an item at the meeting on whose agenda it stands. The quorum is found anew, at this moment.
     *
     * @param rule the quorum this body needs
     * @param caseTeam the user ids of the case's team, who are barred
     * @throws Inquorate when there is no quorum for this item
     * @throws Refusal when the item is on no agenda, when more voted than may, or when a condition's long-stop date is not
     *     in the future
     * @throws Refusal.Conflict when the item is decided or withdrawn already, or the meeting is closed
     */
    public DecidedItem decide(long itemId, BoardDecision decision, QuorumRule rule, Set<String> caseTeam) {
        var meetingNumber = pending(items.get(itemId));
        meetings.lockOpen(meetingNumber);
        var item = items.lock(itemId);
        // Asked again behind the lock: somebody may have decided or withdrawn it between the two.
        pending(item);
        var finding = quorum.forItem(itemId, rule, caseTeam);
        if (!finding.quorate()) {
            throw new Inquorate(finding);
        }
        if (decision.voting() instanceof Voting.Count count && count.total() > finding.present()) {
            throw new Refusal(
                    "votesFor",
                    "max",
                    "More votes and abstentions (" + count.total() + ") than members present and free to vote ("
                            + finding.present() + ").");
        }
        insert(item, meetingNumber, decision, finding);
        conditions.impose(item.caseNumber(), ConditionSource.BOARD, itemId, decision.conditions());
        items.end(itemId, ItemState.DECIDED);
        return of(itemId).orElseThrow();
    }

    /** The decision on this item, if there is one. */
    @Transactional(readOnly = true)
    public Optional<DecidedItem> of(long itemId) {
        return jdbc.sql(COLUMNS + "WHERE d.item_id = :item")
                .param("item", itemId)
                .query(this::read)
                .optional();
    }

    /** Every decision of any board on this case, oldest first. */
    @Transactional(readOnly = true)
    public List<DecidedItem> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE i.case_number = :case ORDER BY d.item_id")
                .param("case", caseNumber)
                .query(this::read)
                .list();
    }

    private static String pending(AgendaItem item) {
        if (item.state() == ItemState.DECIDED) {
            throw new Refusal.Conflict("The board has decided this item already.");
        }
        if (item.state() == ItemState.WITHDRAWN) {
            throw new Refusal.Conflict(
                    "The case " + item.caseNumber() + " was withdrawn, so there is nothing to decide.");
        }
        var meetingNumber = item.meetingNumber();
        if (meetingNumber == null) {
            throw new Refusal("This item is on no agenda yet.");
        }
        return meetingNumber;
    }

    private void insert(AgendaItem item, String meetingNumber, BoardDecision decision, QuorumFinding finding) {
        var count = decision.voting() instanceof Voting.Count counted ? counted : null;
        var casting = count == null ? null : count.castingVote();
        jdbc.sql("INSERT INTO board_decision (item_id, meeting_number, outcome, reason_code, reasons, by_consensus,"
                        + " votes_for, votes_against, abstentions, casting_vote, membership, eligible, present, needed,"
                        + " decided_at) VALUES (:item, :meeting, :outcome, :code, :reasons, :consensus, :for, :against,"
                        + " :abstentions, :casting, :membership, :eligible, :present, :needed, :now)")
                .param("item", item.id())
                .param("meeting", meetingNumber)
                .param("outcome", decision.outcome().name())
                .param("code", decision.reasonCode())
                .param("reasons", decision.reasons())
                .param("consensus", count == null)
                .param("for", count == null ? null : count.votesFor())
                .param("against", count == null ? null : count.votesAgainst())
                .param("abstentions", count == null ? null : count.abstentions())
                .param("casting", casting == null ? null : casting.name())
                .param("membership", finding.membership())
                .param("eligible", finding.eligible())
                .param("present", finding.present())
                .param("needed", finding.needed())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var user : finding.recused()) {
            jdbc.sql("INSERT INTO board_recusal (item_id, user_id) VALUES (:item, :user)")
                    .param("item", item.id())
                    .param("user", user)
                    .update();
        }
    }

    private DecidedItem read(ResultSet row, int index) throws SQLException {
        var itemId = row.getLong("item_id");
        var caseNumber = row.getString("case_number");
        var recused = jdbc.sql("SELECT user_id FROM board_recusal WHERE item_id = :item")
                .param("item", itemId)
                .query(String.class)
                .list();
        return new DecidedItem(
                itemId,
                caseNumber,
                row.getString("meeting_number"),
                BoardOutcome.valueOf(row.getString("outcome")),
                row.getString("reason_code"),
                row.getString("reasons"),
                voting(row),
                row.getInt("present"),
                row.getInt("eligible"),
                row.getInt("needed"),
                row.getInt("membership"),
                Collections.unmodifiableSortedSet(new TreeSet<>(recused)),
                conditions.imposedBy(itemId),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static Voting voting(ResultSet row) throws SQLException {
        if (row.getBoolean("by_consensus")) {
            return new Voting.Consensus();
        }
        var casting = row.getString("casting_vote");
        return new Voting.Count(
                row.getInt("votes_for"),
                row.getInt("votes_against"),
                row.getInt("abstentions"),
                casting == null ? null : CastingVote.valueOf(casting));
    }
}
