package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's table. It knows how to lock, read and add; there is no way to change or remove. */
final class LedgerRows {

    private static final String SELECT = "SELECT * FROM ledger_entry WHERE ";

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps every other writer out of the pot until the transaction ends. */
    void lock(String potId) {
        var locked = jdbc.sql("SELECT pot_id FROM pot WHERE pot_id = :pot FOR UPDATE")
                .param("pot", potId)
                .query(String.class)
                .list();
        if (locked.isEmpty()) {
            throw new Refusal("There is no pot " + potId + ".");
        }
    }

    void add(LedgerEntry entry) {
        jdbc.sql("""
                        INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,
                            available_pence, reserved_pence, committed_pence, paid_pence, corrects, note, recorded_at)
                        VALUES (:pot, :number, :subject, :part, :kind, :amount, :from, :to,
                            :available, :reserved, :committed, :paid, :corrects, :note, :recordedAt)
                        """)
                .param("pot", entry.potId())
                .param("number", entry.number())
                .param("subject", entry.cause().subject())
                .param("part", entry.cause().part())
                .param("kind", entry.kind().name())
                .param("amount", entry.amount().pence())
                .param("from", entry.from().name())
                .param("to", entry.to().name())
                .param("available", entry.after().available().pence())
                .param("reserved", entry.after().reserved().pence())
                .param("committed", entry.after().committed().pence())
                .param("paid", entry.after().paid().pence())
                .param("corrects", entry.corrects())
                .param("note", entry.note())
                .param("recordedAt", OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    /** Adds entries that correct nothing and need no note, many at a time. */
    void addAll(List<LedgerEntry> entries) {
        ManyRows.insert(
                jdbc,
                "ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,"
                        + " available_pence, reserved_pence, committed_pence, paid_pence, recorded_at)",
                entries.stream()
                        .map(entry -> Arrays.<@Nullable Object>asList(
                                entry.potId(),
                                entry.number(),
                                entry.cause().subject(),
                                entry.cause().part(),
                                entry.kind().name(),
                                entry.amount().pence(),
                                entry.from().name(),
                                entry.to().name(),
                                entry.after().available().pence(),
                                entry.after().reserved().pence(),
                                entry.after().committed().pence(),
                                entry.after().paid().pence(),
                                OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC)))
                        .toList());
    }

    Optional<LedgerEntry> find(Cause cause) {
        return jdbc.sql(SELECT + "subject = :subject AND part = :part AND kind = :kind")
                .param("subject", cause.subject())
                .param("part", cause.part())
                .param("kind", cause.kind().name())
                .query(LedgerRows::entry)
                .optional();
    }

    Optional<LedgerEntry> find(String potId, long number) {
        return jdbc.sql(SELECT + "pot_id = :pot AND entry_number = :number")
                .param("pot", potId)
                .param("number", number)
                .query(LedgerRows::entry)
                .optional();
    }

    Optional<LedgerEntry> last(String potId) {
        return jdbc.sql(SELECT + "pot_id = :pot ORDER BY entry_number DESC FETCH FIRST 1 ROW ONLY")
                .param("pot", potId)
                .query(LedgerRows::entry)
                .optional();
    }

    List<LedgerEntry> ofPot(String potId) {
        return jdbc.sql(SELECT + "pot_id = :pot ORDER BY entry_number")
                .param("pot", potId)
                .query(LedgerRows::entry)
                .list();
    }

    List<LedgerEntry> ofSubject(String subject) {
        return jdbc.sql(SELECT + "subject = :subject ORDER BY pot_id, entry_number")
                .param("subject", subject)
                .query(LedgerRows::entry)
                .list();
    }

    List<LedgerEntry> correctionsOf(LedgerEntry entry) {
        return jdbc.sql(SELECT + "pot_id = :pot AND corrects = :number ORDER BY entry_number")
                .param("pot", entry.potId())
                .param("number", entry.number())
                .query(LedgerRows::entry)
                .list();
    }

    private static LedgerEntry entry(ResultSet row, int at) throws SQLException {
        return new LedgerEntry(
                row.getString("pot_id"),
                row.getLong("entry_number"),
                new Cause(row.getString("subject"), row.getString("part"), EntryKind.valueOf(row.getString("kind"))),
                new Money(row.getLong("amount_pence")),
                Balance.valueOf(row.getString("moved_from")),
                Balance.valueOf(row.getString("moved_to")),
                new Balances(
                        new Money(row.getLong("available_pence")),
                        new Money(row.getLong("reserved_pence")),
                        new Money(row.getLong("committed_pence")),
                        new Money(row.getLong("paid_pence"))),
                row.getObject("corrects", Long.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
