package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days for which transfers are planned, and were planned before.
 *
 * <p>A transfer gets its first date once. From then on the date is only ever moved, with a reason, by somebody who has
 * seen what hangs on it: a move names the date it was weighed against, and is refused when that is no longer the one that
 * counts. Rows are only added. Whoever writes one locks the transfer first.
 */
@Component
@Transactional
public class TransferDates {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transfers transfers;

    public TransferDates(JdbcClient jdbc, Clock clock, Transfers transfers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transfers = transfers;
    }

    /**
     * Sets the first planned date of a transfer.
     *
     * @param by who planned it
     * @throws Refusal when the day has passed, or there is no such transfer
     * @throws Refusal.Conflict when the transfer has a date already, or has ended
     */
    public PlannedDate set(String caseNumber, LocalDate day, String by) {
        lockOpen(caseNumber);
        current(caseNumber).ifPresent(planned -> {
            throw new Refusal.Conflict("The transfer of " + caseNumber + " is planned for "
                    + Days.inWords(planned.day()) + " already. Move that date instead.");
        });
        requireAhead("plannedTransferOn", day, today());
        return add(caseNumber, 1, day, null, null, by);
    }

    /**
     * Moves the planned date, or sets the first one of a transfer that was begun without.
     *
     * @param minimums what the law says about this transfer and the new day
     * @throws BelowLegalMinimum when the law forbids the day
     * @throws Refusal when the day is today, has passed, or is the one that is planned, or no reason is given
     * @throws Refusal.Conflict when somebody has moved the date since it was shown, or the transfer has ended
     */
    public PlannedDate move(DateMove move, List<LegalMinimum> minimums) {
        return move("newDate", move, today().plusDays(1), minimums);
    }

    /**
     * Moves the planned date to the day for which going live is decided: the same, but the day may be today.
     *
     * @throws BelowLegalMinimum when the law forbids the day
     * @throws Refusal when the day has passed, or is the one that is planned, or no reason is given
     * @throws Refusal.Conflict when somebody has moved the date since it was read, or the transfer has ended
     */
    public PlannedDate follow(DateMove move, List<LegalMinimum> minimums) {
        return move("goLiveOn", move, today(), minimums);
    }

    private PlannedDate move(String field, DateMove move, LocalDate earliest, List<LegalMinimum> minimums) {
        lockOpen(move.caseNumber());
        requireSeen(move, current(move.caseNumber()));
        requireAhead(field, move.to(), earliest);
        requireAnother(field, move.caseNumber(), move.to());
        requireReason(move);
        requireLawful(field, move.to(), minimums);
        return add(
                move.caseNumber(),
                move.seen() + 1,
                move.to(),
                move.reason(),
                move.words().strip(),
                move.by());
    }

    /** The date that counts, or nothing for a transfer that was begun without one. */
    @Transactional(readOnly = true)
    public Optional<PlannedDate> current(String caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM transfer_date WHERE case_number = :caseNumber
                        ORDER BY number DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .param("caseNumber", caseNumber)
                .query(TransferDates::read)
                .optional();
    }

    /** Every date the transfer was ever planned for, the first one first. */
    @Transactional(readOnly = true)
    public List<PlannedDate> history(String caseNumber) {
        return jdbc.sql("SELECT * FROM transfer_date WHERE case_number = :caseNumber ORDER BY number")
                .param("caseNumber", caseNumber)
                .query(TransferDates::read)
                .list();
    }

    /**
     * What {@link #move} asks of the day itself, for whoever wants to know before weighing the rest.
     *
     * @throws Refusal when the day is today, has passed, or is the one that is planned
     */
    @Transactional(readOnly = true)
    public void requireWorthMoving(String caseNumber, LocalDate to) {
        requireAhead("newDate", to, today().plusDays(1));
        requireAnother("newDate", caseNumber, to);
    }

    /** @throws BelowLegalMinimum when the law forbids the day */
    public static void requireLawful(LocalDate day, List<LegalMinimum> minimums) {
        requireLawful("newDate", day, minimums);
    }

    private static void requireLawful(String field, LocalDate day, List<LegalMinimum> minimums) {
        var broken = minimums.stream()
                .filter(minimum -> day.isBefore(minimum.earliest()))
                .toList();
        if (!broken.isEmpty()) {
            throw new BelowLegalMinimum(field, day, broken);
        }
    }

    private static void requireSeen(DateMove move, Optional<PlannedDate> planned) {
        if (planned.map(PlannedDate::number).orElse(0) != move.seen()) {
            throw new Refusal.Conflict("Somebody has moved the transfer date meanwhile"
                    + planned.map(now -> ", to " + Days.inWords(now.day())).orElse("")
                    + ". Look again at what hangs on it before you move it.");
        }
    }

    private void requireAnother(String field, String caseNumber, LocalDate to) {
        current(caseNumber).filter(planned -> planned.day().equals(to)).ifPresent(planned -> {
            throw new Refusal(field, "other", "The transfer is planned for " + Days.inWords(to) + " already.");
        });
    }

    private static void requireReason(DateMove move) {
        if (move.words().isBlank()) {
            throw new Refusal("reasons", "required", "Say why the transfer date is moved.");
        }
    }

    private static void requireAhead(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw new Refusal(
                    field,
                    "earliest",
                    "A transfer cannot be planned for " + Days.inWords(day) + ". Choose " + Days.inWords(earliest)
                            + " or a later day.");
        }
    }

    private PlannedDate add(
            String caseNumber,
            int number,
            LocalDate day,
            @Nullable DateMoveReason reason,
            @Nullable String words,
            String by) {
        jdbc.sql("""
                        INSERT INTO transfer_date (case_number, number, planned_on, reason_code, reasons, set_by, set_at)
                        VALUES (:caseNumber, :number, :day, :reason, :words, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("number", number)
                .param("day", day)
                .param("reason", reason == null ? null : reason.name())
                .param("words", words)
                .param("by", by)
                .param(
                        "now",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MICROS))
                .update();
        return current(caseNumber).orElseThrow();
    }

    private void lockOpen(String caseNumber) {
        jdbc.sql("SELECT case_number FROM transfer WHERE case_number = :caseNumber FOR UPDATE")
                .param("caseNumber", caseNumber)
                .query(String.class)
                .optional();
        if (transfers.get(caseNumber).end() != null) {
            throw new Refusal.Conflict(
                    "The transfer of " + caseNumber + " has ended already, so its date can no longer be planned.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    private static PlannedDate read(ResultSet row, int index) throws SQLException {
        var reason = row.getString("reason_code");
        return new PlannedDate(
                row.getString("case_number"),
                row.getInt("number"),
                row.getObject("planned_on", LocalDate.class),
                reason == null ? null : DateMoveReason.valueOf(reason),
                row.getString("reasons"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
