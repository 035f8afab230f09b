package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The other hosts of a case: bodies whose staff take part beside those of the body it was begun in. The team names them
 * with its business case; each has its own board decide, and may say no without ending the case: then the team goes on
 * without it or gives up. Sending the case again asks all of them anew. What was said before stays on record.
 */
@Component
@Transactional
public class Hosts {

    /** More has no precedent in the programmes of 2008 to 2014; a setting of ours, no law. */
    private static final int MOST = 4;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Proposals proposals;

    public Hosts(JdbcClient jdbc, Clock clock, Proposals proposals) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.proposals = proposals;
    }

    /**
     * Names the other hosts, in place of those named before, whose answers no longer count.
     *
     * @param bodyIds registered bodies, none of them the case's own; may be empty
     * @throws Refusal when a body is named twice, or is the case's own, or too many are named
     */
    public void name(String caseNumber, List<String> bodyIds, String by) {
        var own = proposals.lock(caseNumber).bodyId();
        if (bodyIds.contains(own)) {
            throw new Refusal(
                    "otherHost1",
                    "other",
                    "The body with the code " + own
                            + " is your own, whose board decides anyway. Name only the others.");
        }
        if (new HashSet<>(bodyIds).size() < bodyIds.size()) {
            throw new Refusal("otherHost2", "once", "You have named a body twice. Name each only once.");
        }
        if (bodyIds.size() > MOST) {
            throw new Refusal("otherHost4", "max", "Name at most " + MOST + " other bodies.");
        }
        of(caseNumber).forEach(host -> end(host, "named anew"));
        for (var body : bodyIds) {
            jdbc.sql("INSERT INTO proposal_host (case_number, body_id, named_by, named_at, live)"
                            + " VALUES (:case, :body, :by, :now, TRUE)")
                    .param("case", caseNumber)
                    .param("body", body)
                    .param("by", by)
                    .param("now", Times.now(clock))
                    .update();
        }
    }

    /** The hosts that still take part, in the order named; none for nearly every case. */
    @Transactional(readOnly = true)
    public List<Host> of(String caseNumber) {
        return jdbc.sql("SELECT case_number, body_id, outcome, reasons, team_agreed FROM proposal_host"
                        + " WHERE case_number = :case AND live = TRUE ORDER BY id")
                .param("case", caseNumber)
                .query(Hosts::read)
                .list();
    }

    /** This body as a host of the case that still takes part. */
    @Transactional(readOnly = true)
    public Optional<Host> find(String caseNumber, String bodyId) {
        return of(caseNumber).stream()
                .filter(host -> host.bodyId().equals(bodyId))
                .findFirst();
    }

    /** Every body that ever was another host of the case, whether it still takes part or not. */
    @Transactional(readOnly = true)
    public List<String> ever(String caseNumber) {
        return jdbc.sql("SELECT DISTINCT body_id FROM proposal_host WHERE case_number = :case ORDER BY body_id")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /** The hosts whose boards have yet to approve. */
    @Transactional(readOnly = true)
    public List<Host> pending(String caseNumber) {
        return of(caseNumber).stream().filter(host -> !host.hasApproved()).toList();
    }

    /** Puts the case to this host's board, for the first time or again: what it said before no longer counts. */
    public void ask(String caseNumber, String bodyId) {
        change(caseNumber, bodyId, null, null);
    }

    /** What this host's board has said. @param outcome a code of a board's outcome, or {@code withdrawn} */
    public void answer(String caseNumber, String bodyId, String outcome, String reasons) {
        change(caseNumber, bodyId, outcome, reasons);
    }

    /** What the team says to a modification by this host's board. */
    public void respond(String caseNumber, String bodyId, boolean agreed) {
        requireOne(jdbc.sql("UPDATE proposal_host SET team_agreed = :agreed"
                        + " WHERE case_number = :case AND body_id = :body AND live = TRUE")
                .param("agreed", agreed)
                .param("case", caseNumber)
                .param("body", bodyId)
                .update());
    }

    /** The case goes on without this host: its staff and its service stay where they are. */
    public void leaveOut(String caseNumber, String bodyId) {
        end(find(caseNumber, bodyId).orElseThrow(Hosts::noLonger), "left out");
    }

    /** This host and another of the case have become one body: what both were to decide is decided once, by the other. */
    public void join(String caseNumber, String bodyId) {
        end(find(caseNumber, bodyId).orElseThrow(Hosts::noLonger), "joined");
    }

    /** Every host has to decide again, because the case begins again from its options. */
    public void restart(String caseNumber) {
        of(caseNumber).forEach(host -> change(caseNumber, host.bodyId(), null, null));
    }

    private void change(String caseNumber, String bodyId, @Nullable String outcome, @Nullable String reasons) {
        requireOne(jdbc.sql("UPDATE proposal_host SET outcome = :outcome, reasons = :reasons, team_agreed = NULL,"
                        + " said_at = :now WHERE case_number = :case AND body_id = :body AND live = TRUE")
                .param("outcome", outcome)
                .param("reasons", reasons)
                .param("now", Times.now(clock))
                .param("case", caseNumber)
                .param("body", bodyId)
                .update());
    }

    private void end(Host host, String why) {
        jdbc.sql("UPDATE proposal_host SET live = NULL, ended_as = :why, ended_at = :now"
                        + " WHERE case_number = :case AND body_id = :body AND live = TRUE")
                .param("why", why)
                .param("now", Times.now(clock))
                .param("case", host.caseNumber())
                .param("body", host.bodyId())
                .update();
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw noLonger();
        }
    }

    private static Refusal.Conflict noLonger() {
        return new Refusal.Conflict("This body is no longer a host of the case.");
    }

    private static Host read(ResultSet row, int index) throws SQLException {
        return new Host(
                row.getString("case_number"),
                row.getString("body_id"),
                row.getString("outcome"),
                row.getString("reasons"),
                row.getObject("team_agreed", Boolean.class));
    }
}
