package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The closed books of each fund. A period begins after the last one closed; once it is closed, nothing can be booked on
 * any of its days, so every statement of it stays as it was.
 */
@Component
public class Periods {

    /** Before the first entry of any ledger: the fund of 2007 is the oldest there can be. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final JdbcClient jdbc;
    private final Postings postings;
    private final Pots pots;
    private final Reconciliations reconciliations;
    private final Clock clock;

    Periods(JdbcClient jdbc, Pots pots, Reconciliations reconciliations, Clock clock) {
        this.jdbc = jdbc;
        this.postings = new Postings(jdbc, clock);
        this.pots = pots;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /**
     * Closes the books of a fund up to the end of a day. Closing them again on the same day changes nothing.
     *
     * @param lastDay a day in London that is over
     * @param by the user who closes them
     * @return the reconciliation they were closed on
     * @throws Refusal when the day is not over, or the period does not add up
     * @throws Refusal.Conflict when the books are closed beyond that day already
     */
    @Transactional
    public Reconciliation close(String fundId, LocalDate lastDay, String by) {
        lockFund(fundId);
        if (!lastDay.isBefore(postings.today())) {
            throw new Refusal(
                    "lastDay",
                    "latest",
                    Days.inWords(lastDay) + " is not over. Close the books up to yesterday, or earlier.");
        }
        postings.lockAll(pots.all().stream()
                .filter(pot -> pot.fundId().equals(fundId))
                .map(Pot::id)
                .toList());
        var closed = closedUntil(fundId).filter(day -> !day.isBefore(lastDay));
        if (closed.isPresent() && closed.get().isAfter(lastDay)) {
            throw new Refusal.Conflict(
                    "The books of " + fundId + " are closed up to the end of " + Days.inWords(closed.get()) + ".");
        }
        var reconciliation = reconciliations.of(fundId, firstDayUpTo(fundId, lastDay), lastDay);
        if (closed.isEmpty()) {
            requireBalanced(reconciliation);
            enter(fundId, lastDay, by);
        }
        return reconciliation;
    }

    /** The last day of a fund's closed books, empty where none was ever closed. */
    public Optional<LocalDate> closedUntil(String fundId) {
        return all(fundId).stream().findFirst();
    }

    /** The last days of every closed period of a fund, the latest first. */
    public List<LocalDate> all(String fundId) {
        return jdbc.sql("SELECT last_day FROM closed_period WHERE fund_id = :fund ORDER BY last_day DESC")
                .param("fund", fundId)
                .query(LocalDate.class)
                .list();
    }

    private LocalDate firstDayUpTo(String fundId, LocalDate lastDay) {
        return all(fundId).stream()
                .filter(day -> day.isBefore(lastDay))
                .findFirst()
                .map(day -> day.plusDays(1))
                .orElse(lastDay.isBefore(BEGINNING) ? lastDay : BEGINNING);
    }

    private void lockFund(String fundId) {
        var funds = jdbc.sql("SELECT fund_id FROM fund WHERE fund_id = :fund FOR UPDATE")
                .param("fund", fundId)
                .query(String.class)
                .list();
        if (funds.isEmpty()) {
            throw new Refusal("There is no fund " + fundId + ".");
        }
    }

    private void enter(String fundId, LocalDate lastDay, String by) {
        jdbc.sql("""
                        INSERT INTO closed_period (fund_id, last_day, closed_by, closed_at)
                        VALUES (:fund, :day, :by, :at)
                        """)
                .param("fund", fundId)
                .param("day", lastDay)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .update();
        jdbc.sql("UPDATE pot SET closed_until = :day WHERE fund_id = :fund")
                .param("day", lastDay)
                .param("fund", fundId)
                .update();
    }

    private static void requireBalanced(Reconciliation reconciliation) {
        if (!reconciliation.balances()) {
            throw new Refusal("The books cannot be closed, because they do not add up. "
                    + String.join(" ", reconciliation.faults()));
        }
    }
}
