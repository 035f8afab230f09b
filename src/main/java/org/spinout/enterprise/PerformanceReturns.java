package org.spinout.enterprise;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.enterprise.PerformanceReturn.Result;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The returns of every enterprise. Rows are only added. */
@Component
@Transactional
public class PerformanceReturns {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ServiceMeasures measures;

    public PerformanceReturns(JdbcClient jdbc, Clock clock, ServiceMeasures measures) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.measures = measures;
    }

    /**
     * Enters a return.
     *
     * @param figures by the number of the measure
     * @throws Refusal when a measure has no figure
     * @throws Refusal.Conflict when this return has been entered already
     */
    public PerformanceReturn enter(
            String caseNumber,
            int number,
            LocalDate upTo,
            Map<Integer, BigDecimal> figures,
            int cashCoverWeeks,
            String by) {
        var asked = measures.of(caseNumber);
        for (var measure : asked) {
            if (!figures.containsKey(measure.number())) {
                throw new Refusal(
                        "figure" + measure.number(), "required", "Give a figure for \"" + measure.name() + "\".");
            }
        }
        var met = asked.stream().allMatch(measure -> measure.isMetBy(figureOf(measure, figures)));
        var entered = add(
                caseNumber, new PerformanceReturn(number, upTo, met ? Result.MET : Result.NOT_MET, cashCoverWeeks), by);
        ManyRows.insert(
                jdbc,
                "enterprise_figure (case_number, return_number, measure_number, figure)",
                asked.stream()
                        .map(measure ->
                                List.<Object>of(caseNumber, number, measure.number(), figures.get(measure.number())))
                        .toList());
        return entered;
    }

    /** Enters that no return came. @throws Refusal.Conflict when one has been entered already */
    public PerformanceReturn miss(String caseNumber, int number, LocalDate upTo) {
        return add(caseNumber, new PerformanceReturn(number, upTo, Result.MISSED, null), "nobody");
    }

    @Transactional(readOnly = true)
    public ReturnHistory of(String caseNumber) {
        return new ReturnHistory(
                jdbc.sql("SELECT * FROM enterprise_return WHERE case_number = :caseNumber ORDER BY return_number")
                        .param("caseNumber", caseNumber)
                        .query(PerformanceReturns::read)
                        .list());
    }

    /** What was returned for each measure, in words, a line each, with whether it was met. */
    @Transactional(readOnly = true)
    public List<String> figuresInWords(String caseNumber, int number) {
        var byMeasure = jdbc
                .sql("SELECT measure_number, figure FROM enterprise_figure"
                        + " WHERE case_number = :caseNumber AND return_number = :number")
                .param("caseNumber", caseNumber)
                .param("number", number)
                .query((row, index) -> Map.entry(row.getInt(1), row.getBigDecimal(2)))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return measures.of(caseNumber).stream()
                .filter(measure -> byMeasure.containsKey(measure.number()))
                .map(measure -> lineOf(measure, figureOf(measure, byMeasure)))
                .toList();
    }

    private static BigDecimal figureOf(Measure measure, Map<Integer, BigDecimal> figures) {
        return Objects.requireNonNull(figures.get(measure.number()), measure.name());
    }

    private static String lineOf(Measure measure, BigDecimal figure) {
        return measure.inWords() + ". Returned: **" + Figures.inWords(figure, measure.unit()) + "**, "
                + (measure.isMetBy(figure) ? "met" : "not met");
    }

    private PerformanceReturn add(String caseNumber, PerformanceReturn entered, String by) {
        try {
            jdbc.sql("""
                            INSERT INTO enterprise_return
                                (case_number, return_number, up_to, result, cash_cover_weeks, entered_by, entered_at)
                            VALUES (:caseNumber, :number, :upTo, :result, :weeks, :by, :now)
                            """)
                    .param("caseNumber", caseNumber)
                    .param("number", entered.number())
                    .param("upTo", entered.upTo())
                    .param("result", entered.result().name())
                    .param("weeks", entered.cashCoverWeeks())
                    .param("by", by)
                    .param("now", Rows.now(clock))
                    .update();
        } catch (DuplicateKeyException enteredAlready) {
            throw new Refusal.Conflict("Return " + entered.number() + " of " + caseNumber + " is entered already.");
        }
        return entered;
    }

    private static PerformanceReturn read(ResultSet row, int index) throws SQLException {
        return new PerformanceReturn(
                row.getInt("return_number"),
                Rows.day(row, "up_to"),
                Result.valueOf(row.getString("result")),
                weeks(row));
    }

    private static @Nullable Integer weeks(ResultSet row) throws SQLException {
        var weeks = row.getInt("cash_cover_weeks");
        return row.wasNull() ? null : weeks;
    }
}
