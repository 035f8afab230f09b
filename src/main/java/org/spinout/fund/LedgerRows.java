package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    LockedPot lock(String potId) {
        return jdbc.sql("SELECT * FROM pot WHERE pot_id = :pot FOR UPDATE")
                .param("pot", potId)
                .query((row, at) ->
                        new LockedPot(this, Pots.POT.mapRow(row, at), row.getObject("closed_until", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new Refusal("There is no pot " + potId + "."));
    }

    void add(LedgerEntry entry) {
        jdbc.sql("""
                        INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,
                            available_pence, reserved_pence, committed_pence, paid_pence, booked_on, entered_on, other_pot_id,
                            corrects, note, recorded_at)
                        VALUES (:pot, :number, :subject, :part, :kind, :amount, :from, :to,
                            :available, :reserved, :committed, :paid, :bookedOn, :enteredOn, :otherPot,
                            :corrects, :note, :recordedAt)
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
                .param("bookedOn", entry.bookedOn())
                .param("enteredOn", entry.enteredOn())
                .param("otherPot", entry.otherPotId())
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
                        + " available_pence, reserved_pence, committed_pence, paid_pence, booked_on, entered_on,"
                        + " recorded_at)",
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
                                entry.bookedOn(),
                                entry.enteredOn(),
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

    /** The entry of a cause, if there is one, and the last entry of a pot, if there is one; in any order, perhaps the same. */
    List<LedgerEntry> findWithLast(Cause cause, String potId) {
        return jdbc.sql("""
                        SELECT * FROM ledger_entry WHERE subject = :subject AND part = :part AND kind = :kind
                        UNION ALL
                        (SELECT * FROM ledger_entry WHERE pot_id = :pot ORDER BY entry_number DESC FETCH FIRST 1 ROW ONLY)
                        """)
                .param("subject", cause.subject())
                .param("part", cause.part())
                .param("kind", cause.kind().name())
                .param("pot", potId)
                .query(LedgerRows::entry)
                .list();
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

    /**
     * What a pot held at the end of a day: what it held after the last entry made by then, and what was booked back to
     * that day or before it since. Both are found by an index, however many entries the pot has.
     */
    Balances balancesOn(String potId, LocalDate day) {
        var last = jdbc.sql(SELECT + """
                        pot_id = :pot AND entered_on <= :day
                        ORDER BY entered_on DESC, entry_number DESC FETCH FIRST 1 ROW ONLY
                        """)
                .param("pot", potId)
                .param("day", day)
                .query(LedgerRows::entry)
                .optional();
        var held = last.map(LedgerEntry::after).orElse(Balances.NONE);
        for (var late : bookedBack(potId, day)) {
            held = held.after(late.from(), late.to(), late.amount());
        }
        return held;
    }

    /** The entries of a pot that are booked by a day, the last made first. */
    List<LedgerEntry> latest(String potId, LocalDate day, int most) {
        var latest = new ArrayList<>(bookedBack(potId, day));
        // The number is written into the statement: a planner that cannot see how few are wanted sorts the whole pot.
        latest.addAll(jdbc.sql(SELECT + """
                        pot_id = :pot AND entered_on <= :day
                        ORDER BY entered_on DESC, entry_number DESC FETCH FIRST %d ROWS ONLY
                        """.formatted(most))
                .param("pot", potId)
                .param("day", day)
                .query(LedgerRows::entry)
                .list());
        return latest.stream()
                .sorted(Comparator.comparingLong(LedgerEntry::number).reversed())
                .limit(most)
                .toList();
    }

    /** What each kind of entry moved in a pot on the days between two, both included; a correction with what it corrects. */
    List<Movement> movements(String potId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT COALESCE(wrong.kind, entry.kind) AS kind, entry.moved_from, entry.moved_to,
                            SUM(entry.amount_pence) AS amount
                        FROM ledger_entry entry LEFT JOIN ledger_entry wrong
                            ON wrong.pot_id = entry.pot_id AND wrong.entry_number = entry.corrects
                        WHERE entry.pot_id = :pot AND entry.booked_on BETWEEN :from AND :to
                        GROUP BY COALESCE(wrong.kind, entry.kind), entry.moved_from, entry.moved_to
                        """)
                .param("pot", potId)
                .param("from", from)
                .param("to", to)
                .query((row, at) -> Movement.of(
                        EntryKind.valueOf(row.getString("kind")),
                        Balance.valueOf(row.getString("moved_from")),
                        Balance.valueOf(row.getString("moved_to")),
                        new Money(row.getLong("amount"))))
                .list();
    }

    /** By how much one balance of a pot changed on each day after a given one, in the order of the days. */
    List<Money> dailyChanges(String potId, Balance balance, LocalDate after) {
        return jdbc.sql("""
                        SELECT booked_on, SUM(CASE WHEN moved_to = :balance THEN amount_pence ELSE -amount_pence END) AS change
                        FROM ledger_entry
                        WHERE pot_id = :pot AND booked_on > :after AND (moved_from = :balance OR moved_to = :balance)
                        GROUP BY booked_on ORDER BY booked_on
                        """)
                .param("pot", potId)
                .param("balance", balance.name())
                .param("after", after)
                .query((row, at) -> new Money(row.getLong("change")))
                .list();
    }

    /** Entries made after a day, but booked on it or before it. */
    private List<LedgerEntry> bookedBack(String potId, LocalDate day) {
        return jdbc.sql(SELECT + """
                        pot_id = :pot AND booked_back AND booked_on <= :day AND entered_on > :day
                        """)
                .param("pot", potId)
                .param("day", day)
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
                row.getObject("booked_on", LocalDate.class),
                row.getObject("entered_on", LocalDate.class),
                row.getString("other_pot_id"),
                row.getObject("corrects", Long.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
