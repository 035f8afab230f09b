package org.spinout.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes decisions into the record and reads them back.
 *
 * <p>There is no way here to change or remove an entry, and there must never be one. What an entry says goes only by
 * {@link Disposals}, when its time is over; its place and its hash stay.
 */
@Component
@Transactional
public class DecisionRecord {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<Capacities> capacities;
    private final DisposalRows disposals;

    @Autowired
    public DecisionRecord(JdbcClient jdbc, Clock clock, ObjectProvider<Capacities> capacities) {
        this(() -> capacities.getIfAvailable(() -> (user, role, body) -> role), jdbc, clock);
    }

    /** Where nobody ever stands in for anybody. */
    public DecisionRecord(JdbcClient jdbc, Clock clock) {
        this(() -> (user, role, body) -> role, jdbc, clock);
    }

    DecisionRecord(Supplier<Capacities> capacities, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.capacities = capacities;
        this.disposals = new DisposalRows(jdbc);
    }

    /**
     * Enters a decision as the next of its case. Entries of one case wait for one another until the transaction ends, so
     * that each knows the hash before it. Who decides in somebody's place is entered as their deputy.
     *
     * @throws IllegalArgumentException when who, what or for whom is missing: such an entry would defend nothing
     */
    public Entry enter(NewEntry asked) {
        asked.requireComplete();
        var decision = asked.decidedAs(capacities.get().capacity(asked.user(), asked.role(), asked.bodyId()));
        var head = lockHead(decision.caseNumber());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = Entry.sealed(decision, head.lastNumber() + 1, at, head.lastHash());
        insert(entry);
        insertList(entry, "decision_evidence", "reference", decision.evidence());
        insertList(entry, "decision_recusal", "person", decision.recused());
        jdbc.sql("UPDATE decision_chain SET last_number = :number, last_hash = :hash WHERE case_number = :caseNumber")
                .param("number", entry.number())
                .param("hash", entry.hash())
                .param("caseNumber", decision.caseNumber())
                .update();
        return entry;
    }

    /** Every decision of a case, oldest first. */
    public List<Entry> of(String caseNumber) {
        var evidence = lists(caseNumber, "decision_evidence", "reference");
        var recused = lists(caseNumber, "decision_recusal", "person");
        return jdbc.sql("SELECT * FROM decision WHERE case_number = :caseNumber ORDER BY number")
                .param("caseNumber", caseNumber)
                .query((row, index) -> {
                    var number = row.getInt("number");
                    return read(row, evidence.getOrDefault(number, List.of()), recused.getOrDefault(number, List.of()));
                })
                .list();
    }

    /** The last decision at one gate of a case. */
    public Optional<Entry> latest(String caseNumber, String gate) {
        return of(caseNumber).stream()
                .filter(entry -> entry.decision().gate().equals(gate))
                .reduce((earlier, later) -> later);
    }

    /** Re-reads a case's chain and names the first entry that is not what was entered. */
    public Verification verify(String caseNumber) {
        return Chain.verify(head(caseNumber, "").orElse(Head.EMPTY), linksOf(caseNumber));
    }

    /**
     * The chain of a case. An entry is without content only where the chain itself vouches for its disposal; what merely
     * looks disposed of is taken for what it says, and so is found altered.
     */
    public List<ChainLink> linksOf(String caseNumber) {
        var entries = of(caseNumber);
        var gone = DisposalSeals.goneFrom(entries, disposals.recordsOf(caseNumber));
        return entries.stream()
                .map(entry -> entry.isDisposedOf() && gone.contains(entry.number())
                        ? new ChainLink(entry.number(), entry.at(), entry.previousHash(), entry.hash(), null)
                        : ChainLink.of(entry))
                .toList();
    }

    /** How far a case's chain has come. */
    public Head headOf(String caseNumber) {
        return head(caseNumber, "").orElse(Head.EMPTY);
    }

    private Head lockHead(String caseNumber) {
        return head(caseNumber, "FOR UPDATE").orElseGet(() -> {
            // Two first entries may both find no chain; the door lets them in one after the other.
            head("door", "FOR UPDATE");
            return head(caseNumber, "FOR UPDATE").orElseGet(() -> begin(caseNumber));
        });
    }

    private Head begin(String caseNumber) {
        jdbc.sql("INSERT INTO decision_chain (case_number, last_number, last_hash) VALUES (:caseNumber, 0, :hash)")
                .param("caseNumber", caseNumber)
                .param("hash", Entry.NO_HASH)
                .update();
        return Head.EMPTY;
    }

    private Optional<Head> head(String caseNumber, String locking) {
        return jdbc.sql("SELECT last_number, last_hash FROM decision_chain WHERE case_number = :caseNumber " + locking)
                .param("caseNumber", caseNumber)
                .query((row, index) -> new Head(row.getInt("last_number"), row.getString("last_hash")))
                .optional();
    }

    private void insert(Entry entry) {
        var decision = entry.decision();
        jdbc.sql("""
                        INSERT INTO decision (case_number, number, previous_number, gate, outcome, reason_code, reasons,
                            decided_by, decided_as, body_id, decided_at, previous_hash, hash)
                        VALUES (:caseNumber, :number, :previousNumber, :gate, :outcome, :reasonCode, :reasons,
                            :user, :role, :bodyId, :at, :previousHash, :hash)
                        """)
                .param("caseNumber", decision.caseNumber())
                .param("number", entry.number())
                .param("previousNumber", entry.number() == 1 ? null : entry.number() - 1)
                .param("gate", decision.gate())
                .param("outcome", decision.outcome())
                .param("reasonCode", decision.reasonCode())
                .param("reasons", decision.reasons())
                .param("user", decision.user())
                .param("role", decision.role())
                .param("bodyId", decision.bodyId())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    /** Table and column are always literals of this class. */
    private void insertList(Entry entry, String table, String column, List<String> values) {
        for (var place = 1; place <= values.size(); place++) {
            jdbc.sql("INSERT INTO " + table + " (case_number, number, place, " + column
                            + ") VALUES (:caseNumber, :number, :place, :value)")
                    .param("caseNumber", entry.decision().caseNumber())
                    .param("number", entry.number())
                    .param("place", place)
                    .param("value", values.get(place - 1))
                    .update();
        }
    }

    private Map<Integer, List<String>> lists(String caseNumber, String table, String column) {
        var lists = new TreeMap<Integer, List<String>>();
        jdbc.sql("SELECT number, place, " + column + " AS line FROM " + table
                        + " WHERE case_number = :caseNumber ORDER BY number, place")
                .param("caseNumber", caseNumber)
                .query(row -> {
                    var list = lists.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>());
                    // A place that was left or changed must not read as if nothing had happened.
                    if (row.getInt("place") != list.size() + 1) {
                        list.add("");
                    }
                    list.add(row.getString("line"));
                });
        return lists;
    }

    private static Entry read(ResultSet row, List<String> evidence, List<String> recused) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        var decision = new NewEntry(
                row.getString("case_number"),
                row.getString("gate"),
                row.getString("outcome"),
                row.getString("reason_code"),
                row.getString("reasons"),
                row.getString("decided_by"),
                row.getString("decided_as"),
                row.getString("body_id"),
                evidence,
                recused);
        return new Entry(decision, row.getInt("number"), at, row.getString("previous_hash"), row.getString("hash"));
    }
}
