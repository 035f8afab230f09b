package org.spinout.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The warnings about each enterprise. Rows are only added; an end is a row of its own. */
@Component
@Transactional
public class DistressWarnings {

    private final JdbcClient jdbc;
    private final Clock clock;

    public DistressWarnings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict while an earlier warning is open */
    public DistressWarning raise(
            String caseNumber, int cashCoverWeeks, Money debts, int staff, String details, String by) {
        open(caseNumber).ifPresent(open -> refuseSecond());
        var number = of(caseNumber).size() + 1;
        try {
            jdbc.sql("""
                            INSERT INTO enterprise_warning
                                (case_number, warning_number, raised_on, cash_cover_weeks, debts_pence, staff, details,
                                 raised_by, raised_at)
                            VALUES (:caseNumber, :number, :today, :weeks, :debts, :staff, :details, :by, :now)
                            """)
                    .param("caseNumber", caseNumber)
                    .param("number", number)
                    .param("today", Rows.today(clock))
                    .param("weeks", cashCoverWeeks)
                    .param("debts", debts.pence())
                    .param("staff", staff)
                    .param("details", details)
                    .param("by", by)
                    .param("now", Rows.now(clock))
                    .update();
        } catch (DuplicateKeyException raisedMeanwhile) {
            refuseSecond();
        }
        return open(caseNumber).orElseThrow();
    }

    private static void refuseSecond() {
        throw new Refusal.Conflict("A warning about this enterprise is open already. Its officers are on it.");
    }

    /** Closes the open warning; where there is none, nothing. @param outcome as {@link DistressWarning} names it */
    public void close(String caseNumber, String outcome) {
        open(caseNumber)
                .ifPresent(warning -> jdbc.sql(
                                "INSERT INTO enterprise_warning_end (case_number, warning_number, outcome, ended_at)"
                                        + " VALUES (:caseNumber, :number, :outcome, :now)")
                        .param("caseNumber", caseNumber)
                        .param("number", warning.number())
                        .param("outcome", outcome)
                        .param("now", Rows.now(clock))
                        .update());
    }

    @Transactional(readOnly = true)
    public Optional<DistressWarning> open(String caseNumber) {
        return of(caseNumber).stream().filter(DistressWarning::isOpen).findFirst();
    }

    /** All of them, oldest first. */
    @Transactional(readOnly = true)
    public List<DistressWarning> of(String caseNumber) {
        return jdbc.sql("SELECT w.*, e.outcome FROM enterprise_warning w LEFT JOIN enterprise_warning_end e"
                        + " ON e.case_number = w.case_number AND e.warning_number = w.warning_number"
                        + " WHERE w.case_number = :caseNumber ORDER BY w.warning_number")
                .param("caseNumber", caseNumber)
                .query(DistressWarnings::read)
                .list();
    }

    private static DistressWarning read(ResultSet row, int index) throws SQLException {
        return new DistressWarning(
                row.getInt("warning_number"),
                Rows.day(row, "raised_on"),
                row.getInt("cash_cover_weeks"),
                new Money(row.getLong("debts_pence")),
                row.getInt("staff"),
                row.getString("details"),
                row.getString("outcome"));
    }
}
