package org.spinout.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly reports of every enterprise. Rows are only added; a year is reported once. */
@Component
@Transactional
public class CommunityReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    public CommunityReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters the report of a year.
     *
     * @param dividendCapPercent how much of the distributable profits may go to members, in this legal form and year
     * @throws Refusal when the dividends are above the cap
     * @throws Refusal.Conflict when the year is reported already
     */
    public CommunityReport enter(String caseNumber, CommunityReport report, int dividendCapPercent, String by) {
        report.use().requireDividendsWithin(dividendCapPercent);
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("case_number", caseNumber);
        columns.put("year_ended_on", report.yearEndedOn());
        columns.put("benefit", report.benefit());
        columns.put("turnover_pence", report.turnover().pence());
        columns.put("surplus_pence", report.use().surplus().pence());
        columns.put("reinvested_pence", report.use().reinvested().pence());
        columns.put("dividends_pence", report.use().dividends().pence());
        columns.put("locked_dividends_pence", report.use().lockedDividends().pence());
        columns.put("distributable_pence", report.use().distributable().pence());
        columns.put("retained_pence", report.use().retained().pence());
        columns.put("granted_pence", report.use().granted().pence());
        columns.put("directors_pay_pence", report.directorsPay().pence());
        columns.put("under_value_pence", report.underValue().pence());
        columns.put("under_value_details", report.underValueDetails());
        columns.put("consulted", report.consulted());
        columns.put("consultation_outcome", report.consultationOutcome());
        columns.put("staff", report.staff());
        columns.put("staff_owners", report.staffOwners());
        columns.put("entered_by", by);
        columns.put("entered_at", Rows.now(clock));
        insert(caseNumber, report.yearEndedOn(), columns);
        var grants = report.use().grants();
        ManyRows.insert(
                jdbc,
                "enterprise_grant (case_number, year_ended_on, grant_number, recipient, amount_pence, purpose)",
                IntStream.range(0, grants.size())
                        .mapToObj(at -> grantRow(caseNumber, report.yearEndedOn(), at + 1, grants.get(at)))
                        .toList());
        return report;
    }

    /** Enters that a year was not reported. @throws Refusal.Conflict when it was */
    public void miss(String caseNumber, LocalDate yearEndedOn) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("case_number", caseNumber);
        columns.put("year_ended_on", yearEndedOn);
        columns.put("entered_by", "nobody");
        columns.put("entered_at", Rows.now(clock));
        insert(caseNumber, yearEndedOn, columns);
    }

    private void insert(String caseNumber, LocalDate year, HashMap<String, @Nullable Object> columns) {
        var names = List.copyOf(columns.keySet());
        try {
            jdbc.sql("INSERT INTO enterprise_report (" + String.join(", ", names) + ") VALUES (:"
                            + String.join(", :", names) + ")")
                    .params(columns)
                    .update();
        } catch (DuplicateKeyException reportedAlready) {
            throw new Refusal.Conflict(
                    "The year that ended on " + year + " is reported already for " + caseNumber + ".");
        }
    }

    private static List<Object> grantRow(String caseNumber, LocalDate year, int number, Grant grant) {
        return List.of(caseNumber, year, number, grant.group(), grant.amount().pence(), grant.purpose());
    }

    /** The newest report, years that were missed left out. */
    @Transactional(readOnly = true)
    public Optional<CommunityReport> latest(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_report WHERE case_number = :caseNumber AND benefit IS NOT NULL"
                        + " ORDER BY year_ended_on DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query((row, index) -> read(row, caseNumber))
                .optional();
    }

    /** The last day of the newest year that was reported or missed. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastYear(String caseNumber) {
        return jdbc.sql("SELECT MAX(year_ended_on) FROM enterprise_report WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The last days of the years that were not reported. */
    @Transactional(readOnly = true)
    public List<LocalDate> missedYears(String caseNumber) {
        return jdbc.sql("SELECT year_ended_on FROM enterprise_report WHERE case_number = :caseNumber"
                        + " AND benefit IS NULL ORDER BY year_ended_on")
                .param("caseNumber", caseNumber)
                .query(LocalDate.class)
                .list();
    }

    private CommunityReport read(ResultSet row, String caseNumber) throws SQLException {
        var year = Rows.day(row, "year_ended_on");
        return new CommunityReport(
                year,
                row.getString("benefit"),
                money(row, "turnover_pence"),
                new UseOfSurplus(
                        money(row, "surplus_pence"),
                        money(row, "reinvested_pence"),
                        money(row, "dividends_pence"),
                        money(row, "locked_dividends_pence"),
                        money(row, "distributable_pence"),
                        money(row, "retained_pence"),
                        grants(caseNumber, year)),
                money(row, "directors_pay_pence"),
                money(row, "under_value_pence"),
                row.getString("under_value_details"),
                row.getString("consulted"),
                row.getString("consultation_outcome"),
                row.getInt("staff"),
                row.getInt("staff_owners"));
    }

    private List<Grant> grants(String caseNumber, LocalDate year) {
        return jdbc.sql("SELECT * FROM enterprise_grant WHERE case_number = :caseNumber AND year_ended_on = :year"
                        + " ORDER BY grant_number")
                .param("caseNumber", caseNumber)
                .param("year", year)
                .query((row, index) ->
                        new Grant(row.getString("recipient"), money(row, "amount_pence"), row.getString("purpose")))
                .list();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column));
    }
}
