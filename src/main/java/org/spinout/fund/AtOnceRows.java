package org.spinout.fund;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Money set aside by a single statement, which reads the pot's last entry, carries its balances on and adds the next.
 * Only whoever holds the pot's row may ask for it: then the last entry is the last.
 */
final class AtOnceRows {

    private static final String SET_ASIDE = """
            INSERT INTO ledger_entry (pot_id, entry_number, subject, part, kind, amount_pence, moved_from, moved_to,
                available_pence, reserved_pence, committed_pence, paid_pence, booked_on, entered_on, recorded_at)
            SELECT pot_id, entry_number + 1, CAST(:subject AS VARCHAR(60)), CAST(:part AS VARCHAR(60)),
                CAST(:kind AS VARCHAR(20)), CAST(:amount AS BIGINT), 'AVAILABLE', 'RESERVED',
                available_pence - CAST(:amount AS BIGINT), reserved_pence + CAST(:amount AS BIGINT),
                committed_pence, paid_pence, GREATEST(entered_on, CAST(:today AS DATE)),
                GREATEST(entered_on, CAST(:today AS DATE)), CAST(:now AS TIMESTAMP WITH TIME ZONE)
            FROM (SELECT * FROM ledger_entry WHERE pot_id = :pot
                ORDER BY entry_number DESC FETCH FIRST 1 ROW ONLY) latest
            WHERE available_pence >= CAST(:amount AS BIGINT) AND NOT EXISTS (SELECT 1 FROM ledger_entry earlier
                WHERE earlier.subject = :subject AND earlier.part = :part AND earlier.kind = :kind)
            """;

    private static final String[] MADE = {
        "entry_number", "available_pence", "reserved_pence", "committed_pence", "paid_pence", "entered_on"
    };

    private final JdbcClient jdbc;

    AtOnceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing, and nothing is added, where the pot holds too little or the cause has an entry somewhere. */
    Optional<LedgerEntry> setAside(String potId, Cause cause, Money amount, LocalDate today, Instant now) {
        var made = new GeneratedKeyHolder();
        var added = jdbc.sql(SET_ASIDE)
                .param("pot", potId)
                .param("subject", cause.subject())
                .param("part", cause.part())
                .param("kind", cause.kind().name())
                .param("amount", amount.pence())
                .param("today", today)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update(made, MADE);
        return added == 0
                ? Optional.empty()
                : Optional.of(entry(potId, cause, amount, now, Objects.requireNonNull(made.getKeys())));
    }

    private static LedgerEntry entry(String potId, Cause cause, Money amount, Instant now, Map<String, Object> row) {
        var enteredOn = day(row.get("entered_on"));
        return new LedgerEntry(
                potId,
                whole(row, "entry_number"),
                cause,
                amount,
                Balance.AVAILABLE,
                Balance.RESERVED,
                new Balances(
                        new Money(whole(row, "available_pence")),
                        new Money(whole(row, "reserved_pence")),
                        new Money(whole(row, "committed_pence")),
                        new Money(whole(row, "paid_pence"))),
                enteredOn,
                enteredOn,
                null,
                null,
                null,
                now);
    }

    private static long whole(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) Objects.requireNonNull(value);
    }
}
