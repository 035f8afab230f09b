package org.spinout.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that a decision is kept in: itself, who stood aside, and who voted how. */
@Component
class DecisionRows {

    private static final String COLUMNS = "SELECT d.item_id, i.case_number, d.authority, d.authority_name,"
            + " d.meeting_number, d.presiding, d.outcome, d.reason_code, d.reasons, d.by_consensus, d.votes_for,"
            + " d.votes_against, d.abstentions, d.casting_vote, d.membership, d.eligible, d.present, d.needed, d.decided_at"
            + " FROM board_decision d JOIN agenda_item i ON i.id = d.item_id ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Conditions conditions;

    DecisionRows(JdbcClient jdbc, Clock clock, Conditions conditions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.conditions = conditions;
    }

    /** Who decides: a meeting with its quorum, or somebody else by name. */
    record By(
            Authority authority,
            @Nullable String name,
            @Nullable String meetingNumber,
            @Nullable String presiding,
            @Nullable QuorumFinding finding) {}

    void insert(long itemId, BoardDecision decision, By by) {
        var count = counted(decision.voting());
        var casting = count == null ? null : count.castingVote();
        var finding = by.finding();
        jdbc.sql("INSERT INTO board_decision (item_id, authority, authority_name, meeting_number, presiding, outcome,"
                        + " reason_code, reasons, by_consensus, votes_for, votes_against, abstentions, casting_vote,"
                        + " membership, eligible, present, needed, decided_at) VALUES (:item, :authority, :name,"
                        + " :meeting, :presiding, :outcome, :code, :reasons, :consensus, :for, :against, :abstentions,"
                        + " :casting, :membership, :eligible, :present, :needed, :now)")
                .param("item", itemId)
                .param("authority", by.authority().name())
                .param("name", by.name())
                .param("meeting", by.meetingNumber())
                .param("presiding", by.presiding())
                .param("outcome", decision.outcome().name())
                .param("code", decision.reasonCode())
                .param("reasons", decision.reasons())
                .param("consensus", count == null)
                .param("for", count == null ? null : count.votesFor())
                .param("against", count == null ? null : count.votesAgainst())
                .param("abstentions", count == null ? null : count.abstentions())
                .param("casting", casting == null ? null : casting.name())
                .param("membership", finding == null ? null : finding.membership())
                .param("eligible", finding == null ? null : finding.eligible())
                .param("present", finding == null ? null : finding.present())
                .param("needed", finding == null ? null : finding.needed())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        names(itemId, decision.voting(), finding);
    }

    private void names(long itemId, Voting voting, @Nullable QuorumFinding finding) {
        if (finding != null) {
            finding.recused()
                    .forEach(user -> jdbc.sql("INSERT INTO board_recusal (item_id, user_id) VALUES (:item, :user)")
                            .param("item", itemId)
                            .param("user", user)
                            .update());
        }
        if (voting instanceof Voting.Named named) {
            named.votes()
                    .forEach((user, vote) -> jdbc.sql(
                                    "INSERT INTO board_vote (item_id, user_id, vote) VALUES (:item, :user, :vote)")
                            .param("item", itemId)
                            .param("user", user)
                            .param("vote", vote.name())
                            .update());
        }
    }

    static Voting.@Nullable Count counted(Voting voting) {
        return voting instanceof Voting.Named named
                ? named.counted()
                : voting instanceof Voting.Count count ? count : null;
    }

    Optional<DecidedItem> of(long itemId) {
        return jdbc.sql(COLUMNS + "WHERE d.item_id = :item")
                .param("item", itemId)
                .query(this::read)
                .optional();
    }

    List<DecidedItem> ofCase(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE i.case_number = :case ORDER BY d.item_id")
                .param("case", caseNumber)
                .query(this::read)
                .list();
    }

    private DecidedItem read(ResultSet row, int index) throws SQLException {
        var itemId = row.getLong("item_id");
        return new DecidedItem(
                itemId,
                row.getString("case_number"),
                Authority.valueOf(row.getString("authority")),
                row.getString("authority_name"),
                row.getString("meeting_number"),
                row.getString("presiding"),
                BoardOutcome.valueOf(row.getString("outcome")),
                row.getString("reason_code"),
                row.getString("reasons"),
                voting(itemId, row),
                row.getInt("present"),
                row.getInt("eligible"),
                row.getInt("needed"),
                row.getInt("membership"),
                recused(itemId),
                conditions.imposedBy(itemId),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private SortedSet<String> recused(long itemId) {
        var users = jdbc.sql("SELECT user_id FROM board_recusal WHERE item_id = :item")
                .param("item", itemId)
                .query(String.class)
                .list();
        return Collections.unmodifiableSortedSet(new TreeSet<>(users));
    }

    private Voting voting(long itemId, ResultSet row) throws SQLException {
        if (row.getBoolean("by_consensus")) {
            return new Voting.Consensus();
        }
        var text = row.getString("casting_vote");
        var casting = text == null ? null : CastingVote.valueOf(text);
        var votes = new TreeMap<String, Vote>();
        jdbc.sql("SELECT user_id, vote FROM board_vote WHERE item_id = :item")
                .param("item", itemId)
                .query(vote -> {
                    votes.put(vote.getString("user_id"), Vote.valueOf(vote.getString("vote")));
                });
        return votes.isEmpty()
                ? new Voting.Count(
                        row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstentions"), casting)
                : new Voting.Named(votes, casting);
    }
}
