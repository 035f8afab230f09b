package org.spinout.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.shared.Days;
import org.spinout.shared.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The heads of all chains, published once a day under one hash. A chain that is rewritten as a whole agrees with itself;
 * it no longer agrees with what was published.
 */
@Component
@Transactional
public class ChainHeads {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ChainHeads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts every chain that has grown until the end of yesterday, in London, under a new head. Where none has, nothing
     * happens; asked for again on the same day, nothing happens either.
     */
    public void publish() {
        lockDoor();
        var today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        var grown = grownBefore(today);
        if (grown.isEmpty()) {
            return;
        }
        var all = published();
        var last = all.isEmpty() ? Entry.NO_HASH : all.get(all.size() - 1).head();
        var tree = new MerkleTree(grown.stream().map(Leaf::hash).toList());
        var head = PublishedHead.following(all.size() + 1, today.minusDays(1), tree.root(), last);
        insert(head, grown);
    }

    /** Every head, the oldest first. */
    @Transactional(readOnly = true)
    public List<PublishedHead> published() {
        return jdbc.sql("SELECT * FROM chain_head ORDER BY number")
                .query(ChainHeads::read)
                .list();
    }

    /** For every head that a case's chain is under: the proof of it, the oldest first. */
    @Transactional(readOnly = true)
    public List<HeadProof> proofsOf(String caseNumber) {
        return jdbc.sql("""
                        SELECT h.* FROM chain_head h
                        WHERE h.number IN (SELECT head_number FROM chain_head_leaf WHERE case_number = :caseNumber)
                        ORDER BY h.number
                        """).param("caseNumber", caseNumber).query(ChainHeads::read).list().stream()
                .map(head -> proof(head, caseNumber))
                .toList();
    }

    /**
     * What in the record is no longer what was published, each as a sentence; empty when all is. A head that was published
     * is never made to fit again.
     */
    @Transactional(readOnly = true)
    public List<String> findings() {
        var findings = new ArrayList<String>();
        jdbc.sql("""
                        SELECT l.case_number, l.entry_number, h.up_to
                        FROM chain_head_leaf l
                        JOIN chain_head h ON h.number = l.head_number
                        LEFT JOIN decision d ON d.case_number = l.case_number AND d.number = l.entry_number
                        WHERE d.hash IS NULL OR d.hash <> l.hash
                        ORDER BY l.head_number, l.case_number
                        """).query(row -> {
            findings.add("Record " + row.getInt("entry_number") + " of " + row.getString("case_number")
                    + " is not what was published under the head of " + row.getString("up_to") + ".");
        });
        return findings;
    }

    private HeadProof proof(PublishedHead head, String caseNumber) {
        var leaves = jdbc.sql("SELECT * FROM chain_head_leaf WHERE head_number = :number ORDER BY place")
                .param("number", head.number())
                .query((row, index) ->
                        new Leaf(row.getString("case_number"), row.getInt("entry_number"), row.getString("hash")))
                .list();
        var cases = leaves.stream().map(Leaf::caseNumber).toList();
        var place = cases.indexOf(caseNumber);
        var tree = new MerkleTree(leaves.stream().map(Leaf::hash).toList());
        return new HeadProof(
                head, leaves.get(place).entryNumber(), leaves.get(place).hash(), tree.path(place));
    }

    /** Cases with entries that no head knows yet: of each the last that was made before this day, by hash. */
    private List<Leaf> grownBefore(LocalDate day) {
        Map<String, Leaf> byHash = new TreeMap<>();
        jdbc.sql("""
                        SELECT d.case_number, d.number, d.hash FROM decision d
                        JOIN (SELECT case_number, MAX(number) AS number FROM decision
                              WHERE decided_at < :before GROUP BY case_number) grown
                            ON grown.case_number = d.case_number AND grown.number = d.number
                        WHERE NOT EXISTS (SELECT 1 FROM chain_head_leaf l
                            WHERE l.case_number = d.case_number AND l.entry_number >= d.number)
                        """)
                .param("before", day.atStartOfDay(Days.LONDON).toInstant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    byHash.put(
                            row.getString("hash") + row.getString("case_number"),
                            new Leaf(row.getString("case_number"), row.getInt("number"), row.getString("hash")));
                });
        return List.copyOf(byHash.values());
    }

    private void insert(PublishedHead head, List<Leaf> leaves) {
        jdbc.sql("""
                        INSERT INTO chain_head (number, up_to, root, previous_head, head, published_at)
                        VALUES (:number, :day, :root, :previousHead, :head, :now)
                        """)
                .param("number", head.number())
                .param("day", head.day())
                .param("root", head.root())
                .param("previousHead", head.previousHead())
                .param("head", head.head())
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
        var rows = new ArrayList<List<Object>>();
        for (var place = 0; place < leaves.size(); place++) {
            var leaf = leaves.get(place);
            rows.add(List.of(head.number(), place, leaf.caseNumber(), leaf.entryNumber(), leaf.hash()));
        }
        ManyRows.insert(jdbc, "chain_head_leaf (head_number, place, case_number, entry_number, hash)", rows);
    }

    private void lockDoor() {
        jdbc.sql("SELECT last_number FROM decision_chain WHERE case_number = 'heads' FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    private static PublishedHead read(ResultSet row, int index) throws SQLException {
        return new PublishedHead(
                row.getInt("number"),
                row.getObject("up_to", LocalDate.class),
                row.getString("root"),
                row.getString("previous_head"),
                row.getString("head"));
    }

    private record Leaf(String caseNumber, int entryNumber, String hash) {}
}
